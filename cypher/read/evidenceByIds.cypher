// Question    Which evidences have these ids?
// Parameters  $ids: list of evidence ids, 1 to 100
// Columns     id, evidence
// Row         one row is one evidence, with its claim's id, its source and who said it
// Order       none
// Unknown     an unknown id gives no row
MATCH (v:Evidence)
WHERE v.id IN $ids
MATCH (v)-[:ABOUT]->(c:Claim)
MATCH (v)-[:FROM]->(s:Source)
OPTIONAL MATCH (v)-[:SAID_BY]->(b:Entity)
RETURN v.id AS id, v {.*, claim: c.id, source: s {.*}, saidBy: b {.id, .kind, .name, .aliases, .seats}} AS evidence
