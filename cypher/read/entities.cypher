// Question    Which entities lie between two places of the order by name?
// Parameters  $after, $before: sort keys that the entities lie between, below and above all for open; $first: integer, 2 to 101;
//             $filter: map name (folded text that a spelling must hold, or null for any)
// Columns     entity, key
// Row         one row is one entity; `key` is its sort key
// Order       by sort key, first to last
// Unknown     a text in no spelling gives no row
MATCH (e:Entity)
WHERE e.sortKey > $after AND e.sortKey < $before
  AND ($filter.name IS NULL OR any(spelling IN e.searchText WHERE spelling CONTAINS $filter.name))
WITH e ORDER BY e.sortKey LIMIT $first
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity, e.sortKey AS key
ORDER BY key
