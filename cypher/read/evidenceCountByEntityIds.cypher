// Question    How much evidence do the claims have in which these entities are subject or object?
// Parameters  $ids: list of entity ids, 1 to 100
// Columns     id, count
// Row         one row is one entity
// Order       none
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, COUNT {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
  WITH DISTINCT c
  MATCH (c)<-[:ABOUT]-(v:Evidence)
  RETURN v
} AS count
