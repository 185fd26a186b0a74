// Question    Which entities and sources does nothing name, and which conflicts are about no claim?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one entity, source or conflict
// Order       by id
// Unknown     a sound graph gives no row
CALL () {
  MATCH (e:Entity)
  WHERE NOT EXISTS { (e)<-[:SUBJECT|OBJECT|UNDER|AS|FOR|SAID_BY|RESTS_ON|VIA]-() }
  RETURN e.id AS id
  UNION
  MATCH (s:Source)
  WHERE NOT EXISTS { (s)<-[:FROM|DERIVED_FROM]-() }
  RETURN s.id AS id
  UNION
  MATCH (c:Conflict)
  WHERE NOT EXISTS { (c)-[:INVOLVES]->(:Claim) }
  RETURN c.id AS id
}
RETURN id
ORDER BY id
LIMIT $limit
