// Question    How much evidence comes from these sources?
// Parameters  $ids: list of source ids, 1 to 100
// Columns     id, count
// Row         one row is one source
// Order       none
// Unknown     an unknown id gives no row
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, COUNT { (s)<-[:FROM]-() } AS count
