// Question    Which claims have these ids?
// Parameters  $ids: list of claim ids, 1 to 100
// Columns     id, claim
// Row         one row is one claim, with the entities at its ends
// Order       none
// Unknown     an unknown id gives no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, c {.*, ends: [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | e {end: type(r), .id, .kind, .name, .aliases, .seats}]} AS claim
