// Question    How many claims of each relation have these entities as subject, and as object?
// Parameters  $ids: list of entity ids, 1 to 100
// Columns     id, counts
// Row         one row is one entity; `counts` a line a relation, as the loader counted: relation, as subject, as object, asserted
// Order       within an entity by relation
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.claimCounts AS counts
