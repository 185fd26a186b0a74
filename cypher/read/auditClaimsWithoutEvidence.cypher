// Question    Which claims have no evidence?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE NOT EXISTS { (c)<-[:ABOUT]-(:Evidence) }
RETURN c.id AS id
ORDER BY id
LIMIT $limit
