// Question    What evidence comes from these sources?
// Parameters  $ids: list of source ids, 1 to 100; $after: sort key that the evidence comes after, below all for the start; $first: integer, 2 to 101
// Columns     id, source, evidence
// Row         one row is one source; `evidence` its first evidences, each with its claim's id and who said it, without the source
// Order       within a source by where the words stand in it, those whose place is not recorded last, by when what they say held
// Unknown     an unknown id gives no row
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s {.*} AS source, COLLECT {
  // A source's evidence is one stretch of the order of all: its keys begin with the source's own, and "}" is the sign after "|".
  MATCH (v:Evidence)
  WHERE v.sortKey > CASE WHEN $after > s.publishedKey THEN $after ELSE s.publishedKey + '|' END AND v.sortKey < s.publishedKey + '}'
  WITH v ORDER BY v.sortKey LIMIT $first
  MATCH (v)-[:ABOUT]->(c:Claim)
  OPTIONAL MATCH (v)-[:SAID_BY]->(b:Entity)
  RETURN v {.*, claim: c.id, saidBy: b {.id, .kind, .name, .aliases, .seats}}
  ORDER BY v.sortKey
} AS evidence
