// Question    How much evidence do the claims have in which these entities are subject or object?
// Parameters  $ids: list of entity ids, 1 to 100
// Columns     id, count
// Row         one row is one entity; `count` as the loader counted
// Order       none
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.evidenceCount AS count
