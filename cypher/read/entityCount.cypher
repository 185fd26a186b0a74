// Question    How many entities have a spelling that holds this text?
// Parameters  $filter: map of what an entity must match: name (folded text), query (full-text query that finds every such entity and perhaps others)
// Columns     count
// Row         the only row
// Order       none
// Unknown     a text in no spelling gives 0
CALL db.index.fulltext.queryNodes('entitySpellings', $filter.query) YIELD node AS e
WHERE any(spelling IN e.searchText WHERE spelling CONTAINS $filter.name)
RETURN count(e) AS count
