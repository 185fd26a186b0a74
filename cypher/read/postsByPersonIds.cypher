// Question    Which posts did these people hold, by any asserted claim?
// Parameters  $ids: list of person ids, 1 to 100
// Columns     id, claims
// Row         one row is one person; `claims` their HOLDS_POST claims, at most 200, each its record, as JSON text (server/corpus/claimRecord.ts)
// Order       within a person by when they held
// Unknown     an unknown id gives no row
MATCH (p:Entity)
WHERE p.id IN $ids
RETURN p.id AS id, COLLECT {
  MATCH (c:Claim)
  WHERE c.subject = p.id AND c.whenKey > '' AND c.relation = 'HOLDS_POST' AND c.asserted
  WITH c ORDER BY c.subject, c.whenKey LIMIT 200
  RETURN c.record
  ORDER BY c.whenKey
} AS claims
