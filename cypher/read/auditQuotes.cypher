// Question    Which evidence has no words, or more than sixty?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one evidence
// Order       by id
// Unknown     a sound graph gives no row
MATCH (e:Evidence)
WHERE coalesce(e.exact, '') = '' OR size(split(e.exact, ' ')) > 60
RETURN e.id AS id
ORDER BY id
LIMIT $limit
