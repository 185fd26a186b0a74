// Question    Which claims have not exactly one subject and one object, or more than one instrument, capacity or principal?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1
  OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1
  OR COUNT { (c)-[:UNDER]->() } > 1
  OR COUNT { (c)-[:AS]->() } > 1
  OR COUNT { (c)-[:FOR]->() } > 1
RETURN c.id AS id
ORDER BY id
LIMIT $limit
