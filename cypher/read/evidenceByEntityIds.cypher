// Question    What evidence do the claims have in which these entities are subject or object?
// Parameters  $ids: list of entity ids, 1 to 100; $after: sort key that the evidence comes after, below all for the start; $first: integer, 2 to 101
// Columns     id, evidence
// Row         one row is one entity; `evidence` its first evidences, each with its claim's id, its source and who said it
// Order       within an entity by source and place
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, COLLECT {
  CALL (e) {
    MATCH (v:Evidence)
    WHERE v.subject = e.id AND v.sortKey > $after
    RETURN v ORDER BY v.subject, v.sortKey LIMIT $first
    UNION ALL
    MATCH (v:Evidence)
    WHERE v.object = e.id AND v.sortKey > $after
    RETURN v ORDER BY v.object, v.sortKey LIMIT $first
  }
  WITH v ORDER BY v.sortKey LIMIT $first
  MATCH (v)-[:ABOUT]->(c:Claim)
  MATCH (v)-[:FROM]->(s:Source)
  OPTIONAL MATCH (v)-[:SAID_BY]->(b:Entity)
  RETURN v {.*, claim: c.id, source: s {.*}, saidBy: b {.id, .kind, .name, .aliases, .seats}}
  ORDER BY v.sortKey
} AS evidence
