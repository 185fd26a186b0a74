// Question    Which sources have these ids?
// Parameters  $ids: list of source ids, 1 to 100
// Columns     id, source
// Row         one row is one source
// Order       none
// Unknown     an unknown id gives no row
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s {.*} AS source
