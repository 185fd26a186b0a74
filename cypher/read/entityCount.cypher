// Question    How many entities have a spelling that holds this text?
// Parameters  $name: folded text; $kinds: list of kinds, or null for any
// Columns     count
// Row         the only row
// Order       none
// Unknown     a text in no spelling gives 0
MATCH (e:Entity)
WHERE e.sortKey > ''
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND any(spelling IN e.searchText WHERE spelling CONTAINS $name)
RETURN count(e) AS count
