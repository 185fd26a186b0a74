// Question    Which entities might be meant by a text?
// Parameters  $typed: map text (folded, not empty), query (full-text query made from it);
//             $pool: integer, how many the full-text index may give; $most: integer, how many candidates each way may give
// Columns     entity
// Row         one row is one candidate, to be ranked by its spellings: the names that begin with the text, and the best of the full-text index
// Order       none that matters
// Unknown     a text like no spelling gives no row
CALL () {
  MATCH (e:Entity)
  WHERE e.sortKey STARTS WITH $typed.text
  RETURN e ORDER BY e.sortKey LIMIT $most
  UNION
  CALL db.index.fulltext.queryNodes('entitySpellings', $typed.query, {limit: $pool}) YIELD node AS e, score
  RETURN e ORDER BY score DESC, e.id LIMIT $most
}
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity
