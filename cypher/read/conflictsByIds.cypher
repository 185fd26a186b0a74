// Question    Which conflicts have these ids?
// Parameters  $ids: list of conflict ids, 1 to 100
// Columns     id, conflict
// Row         one row is one conflict, with its claims' ids in their own order
// Order       none
// Unknown     an unknown id gives no row
MATCH (k:Conflict)
WHERE k.id IN $ids
RETURN k.id AS id, k {.*, claims: COLLECT { MATCH (k)-[i:INVOLVES]->(c:Claim) RETURN c.id ORDER BY i.place }} AS conflict
