// Question    Which entities might be meant by a text?
// Parameters  $text: folded text, not empty; $query: full-text query made from it; $kinds: list of kinds, or null for any;
//             $most: integer, how many the full-text index may give, 1 to 1000
// Columns     entity
// Row         one row is one candidate, to be ranked by its spellings: the names that begin with the text, and the best of the full-text index
// Order       none that matters
// Unknown     a text like no spelling gives no row
CALL () {
  MATCH (e:Entity)
  WHERE e.sortKey STARTS WITH $text
    AND ($kinds IS NULL OR e.kind IN $kinds)
  RETURN e ORDER BY e.sortKey LIMIT 100
  UNION
  CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: $most}) YIELD node AS e
  WITH e
  WHERE $kinds IS NULL OR e.kind IN $kinds
  RETURN e LIMIT 100
}
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity
