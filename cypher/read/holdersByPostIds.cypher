// Question    Who held these posts, by any asserted claim?
// Parameters  $ids: list of post ids, 1 to 100
// Columns     id, claims
// Row         one row is one post; `claims` its HOLDS_POST claims with the entities at their ends, at most 200
// Order       within a post by when they held
// Unknown     an unknown id gives no row
MATCH (p:Entity)
WHERE p.id IN $ids
RETURN p.id AS id, COLLECT {
  MATCH (p)<-[:OBJECT]-(c:Claim)
  WHERE c.relation = 'HOLDS_POST' AND c.asserted
  WITH c ORDER BY c.whenKey LIMIT 200
  RETURN c {.*, ends: [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | e {end: type(r), .id, .kind, .name, .aliases, .seats}]}
  ORDER BY c.whenKey
} AS claims
