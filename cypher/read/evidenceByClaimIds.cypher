// Question    What evidence do these claims have?
// Parameters  $ids: list of claim ids, 1 to 100; $after: sort key that the evidence comes after, below all for the start; $first: integer, 2 to 101
// Columns     id, evidence
// Row         one row is one claim; `evidence` its first evidences, each with its source and who said it
// Order       within a claim by source and place
// Unknown     an unknown id gives no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, COLLECT {
  MATCH (c)<-[:ABOUT]-(v:Evidence)
  WHERE v.sortKey > $after
  WITH v ORDER BY v.sortKey LIMIT $first
  MATCH (v)-[:FROM]->(s:Source)
  OPTIONAL MATCH (v)-[:SAID_BY]->(b:Entity)
  RETURN v {.*, claim: c.id, source: s {.*}, saidBy: b {.id, .kind, .name, .aliases, .seats}}
  ORDER BY v.sortKey
} AS evidence
