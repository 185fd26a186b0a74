// Question    Which entities of these kinds might be meant by a text?
// Parameters  $typed: map text (folded, not empty), query (full-text query made from it and the kinds), kinds (list);
//             $pool: integer, how many the full-text index may give; $most: integer, how many candidates each way may give
// Columns     entity
// Row         one row is one candidate, to be ranked by its spellings: the names that begin with the text, and the best of the full-text index
// Order       none that matters
// Unknown     a text like no spelling, and an unknown kind, give no row
CALL () {
  UNWIND $typed.kinds AS kind
  CALL (kind) {
    MATCH (e:Entity)
    WHERE e.kind = kind AND e.sortKey STARTS WITH $typed.text
    RETURN e ORDER BY e.kind, e.sortKey LIMIT $most
  }
  RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('entitySpellings', $typed.query, {limit: $pool}) YIELD node AS e, score
  RETURN e ORDER BY score DESC, e.id LIMIT $most
}
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity
