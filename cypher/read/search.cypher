// Question    Which entities might be meant by a text?
// Parameters  $typed: map text (folded, not empty), query (full-text query made from it), kinds (list, or null for any);
//             $pool: integer, how many the full-text index may give before kinds are tested; $most: integer, how many candidates each way may give
// Columns     entity
// Row         one row is one candidate, to be ranked by its spellings: the names that begin with the text, and the best of the full-text index
// Order       none that matters
// Unknown     a text like no spelling gives no row
CALL () {
  MATCH (e:Entity)
  WHERE e.sortKey STARTS WITH $typed.text
    AND ($typed.kinds IS NULL OR e.kind IN $typed.kinds)
  RETURN e ORDER BY e.sortKey LIMIT $most
  UNION
  CALL db.index.fulltext.queryNodes('entityNames', $typed.query, {limit: $pool}) YIELD node AS e
  WITH e
  WHERE $typed.kinds IS NULL OR e.kind IN $typed.kinds
  RETURN e LIMIT $most
}
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity
