// Question    Which conflicts are these claims part of?
// Parameters  $ids: list of claim ids, 1 to 100
// Columns     id, conflicts
// Row         one row is one claim; `conflicts` its conflicts by their sort key, each with its claims' ids in their own order
// Order       none
// Unknown     an unknown id, and a claim in no conflict, gives an empty list or no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, COLLECT {
  MATCH (c)<-[:INVOLVES]-(k:Conflict)
  RETURN k {.*, claims: COLLECT { MATCH (k)-[i:INVOLVES]->(d:Claim) RETURN d.id ORDER BY i.place }}
  ORDER BY k.sortKey
} AS conflicts
