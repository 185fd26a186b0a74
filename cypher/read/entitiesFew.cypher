// Question    How many entities may have a spelling that holds a text, as far as it takes to know whether they are few?
// Parameters  $filter: map query (full-text query that finds every such entity and perhaps others); $pool: integer, where counting stops
// Columns     count
// Row         the only row
// Order       none
// Unknown     a text like no spelling gives 0
CALL db.index.fulltext.queryNodes('entitySpellings', $filter.query, {limit: $pool}) YIELD node AS e
RETURN count(e) AS count
