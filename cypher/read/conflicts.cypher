// Question    Which conflicts come after a place in their order?
// Parameters  $after: sort key, below all for the start; $first: integer, 2 to 101
// Columns     conflict
// Row         one row is one conflict, with its claims' ids in their own order
// Order       by sort key
// Unknown     a key after the last gives no row
MATCH (k:Conflict)
WHERE k.sortKey > $after
WITH k ORDER BY k.sortKey LIMIT $first
RETURN k {.*, claims: COLLECT { MATCH (k)-[i:INVOLVES]->(c:Claim) RETURN c.id ORDER BY i.place }} AS conflict
ORDER BY k.sortKey
