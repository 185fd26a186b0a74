// Question    Which evidence is not about exactly one claim and from exactly one source?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one evidence
// Order       by id
// Unknown     a sound graph gives no row
MATCH (e:Evidence)
WHERE COUNT { (e)-[:ABOUT]->(:Claim) } <> 1 OR COUNT { (e)-[:FROM]->(:Source) } <> 1
RETURN e.id AS id
ORDER BY id
LIMIT $limit
