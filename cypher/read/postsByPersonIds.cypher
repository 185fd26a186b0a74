// Question    Which posts did these people hold, by any asserted claim?
// Parameters  $ids: list of person ids, 1 to 100
// Columns     id, claims
// Row         one row is one person; `claims` their HOLDS_POST claims with the entities at their ends, at most 200
// Order       within a person by when they held
// Unknown     an unknown id gives no row
MATCH (p:Entity)
WHERE p.id IN $ids
RETURN p.id AS id, COLLECT {
  MATCH (p)<-[:SUBJECT]-(c:Claim)
  WHERE c.relation = 'HOLDS_POST' AND c.asserted
  WITH c ORDER BY c.whenKey LIMIT 200
  RETURN c {.*, ends: [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | e {end: type(r), .id, .kind, .name, .aliases, .seats}]}
  ORDER BY c.whenKey
} AS claims
