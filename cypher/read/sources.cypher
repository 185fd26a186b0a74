// Question    Which sources come after a place in the order of publication?
// Parameters  $after: sort key, below all for the start; $first: integer, 2 to 101
// Columns     source
// Row         one row is one source
// Order       by publication, then id
// Unknown     a key after the last gives no row
MATCH (s:Source)
WHERE s.publishedKey > $after
WITH s ORDER BY s.publishedKey LIMIT $first
RETURN s {.*} AS source
ORDER BY s.publishedKey
