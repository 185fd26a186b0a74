// Question    What kind of thing has each of these ids?
// Parameters  $ids: list of ids, 1 to 100
// Columns     id, type
// Row         one row is one thing; `type` is Entity, Claim, Evidence, Source or Conflict
// Order       none
// Unknown     an unknown id gives no row
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Entity {id: asked}) RETURN n.id AS id, 'Entity' AS type
  UNION ALL
  MATCH (n:Claim {id: asked}) RETURN n.id AS id, 'Claim' AS type
  UNION ALL
  MATCH (n:Evidence {id: asked}) RETURN n.id AS id, 'Evidence' AS type
  UNION ALL
  MATCH (n:Source {id: asked}) RETURN n.id AS id, 'Source' AS type
  UNION ALL
  MATCH (n:Conflict {id: asked}) RETURN n.id AS id, 'Conflict' AS type
}
RETURN id, type
