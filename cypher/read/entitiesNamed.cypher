// Question    Which entities have a spelling that holds this text?
// Parameters  $filter: map name (folded text), query (full-text query that finds every such entity and perhaps others);
//             $start: map of ranges, a list of maps kind, after, before: a kind and the sort keys that its entities lie between, below and above all for open;
//             $byKind: boolean, whether the order is by kind, then name; $backward: boolean, which end the page is taken from; $first: integer, 2 to 101
// Columns     entity, key
// Row         one row is one entity; `key` is its sort key
// Order       by kind if $byKind, then by sort key; the other way round when $backward
// Unknown     an unknown kind and a text in no spelling give no row
CALL db.index.fulltext.queryNodes('entitySpellings', $filter.query) YIELD node AS e
UNWIND $start.ranges AS range
WITH e, range
WHERE e.kind = range.kind AND e.sortKey > range.after AND e.sortKey < range.before
  AND any(spelling IN e.searchText WHERE spelling CONTAINS $filter.name)
WITH e,
     CASE WHEN $byKind AND NOT $backward THEN e.kind END AS kind,
     CASE WHEN $byKind AND $backward THEN e.kind END AS kindBackward,
     CASE WHEN $backward THEN e.sortKey END AS keyBackward
ORDER BY kind, kindBackward DESC, keyBackward DESC, e.sortKey LIMIT $first
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity, e.sortKey AS key
ORDER BY kind, kindBackward DESC, keyBackward DESC, key
