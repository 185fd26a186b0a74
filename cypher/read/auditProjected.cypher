// Question    Which claims have not exactly the edge they give: one from subject to object if asserted, none if not?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
WITH c, COUNT { MATCH (s)-[r]->(o) WHERE r.claim = c.id AND type(r) = c.relation } AS edges
WHERE edges <> CASE WHEN c.asserted THEN 1 ELSE 0 END
RETURN c.id AS id
ORDER BY id
LIMIT $limit
