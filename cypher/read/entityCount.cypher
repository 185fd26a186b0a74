// Question    How many entities have a spelling that holds this text?
// Parameters  $filter: map of what an entity must match: name (folded text), kinds (list, or null for any)
// Columns     count
// Row         the only row
// Order       none
// Unknown     a text in no spelling gives 0
MATCH (e:Entity)
WHERE e.sortKey > ''
  AND ($filter.kinds IS NULL OR e.kind IN $filter.kinds)
  AND any(spelling IN e.searchText WHERE spelling CONTAINS $filter.name)
RETURN count(e) AS count
