// Question    Which sources have bounds of their date that are not in order?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one source
// Order       by id
// Unknown     a sound graph gives no row
MATCH (s:Source)
WHERE s.publishedEarliest > s.publishedLatest
RETURN s.id AS id
ORDER BY id
LIMIT $limit
