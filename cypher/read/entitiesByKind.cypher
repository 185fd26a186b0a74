// Question    Which entities of these kinds lie between two places of an order?
// Parameters  $start: map of ranges, a list of maps kind, after, before: a kind and the sort keys that its entities lie between, below and above all for open;
//             $byKind: boolean, whether the order is by kind, then name; $first: integer, 2 to 101;
//             $filter: map name (folded text that a spelling must hold, or null for any)
// Columns     entity, key
// Row         one row is one entity; `key` is its sort key
// Order       by kind if $byKind, then by sort key, first to last
// Unknown     an unknown kind and a text in no spelling give no row
UNWIND $start.ranges AS range
CALL (range) {
  MATCH (e:Entity)
  WHERE e.kind = range.kind AND e.sortKey > range.after AND e.sortKey < range.before
    AND ($filter.name IS NULL OR any(spelling IN e.searchText WHERE spelling CONTAINS $filter.name))
  RETURN e ORDER BY e.kind, e.sortKey LIMIT $first
}
WITH e, CASE WHEN $byKind THEN e.kind END AS kind
ORDER BY kind, e.sortKey LIMIT $first
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity, e.sortKey AS key
ORDER BY kind, key
