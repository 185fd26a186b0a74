// Question    Who held these posts, by any asserted claim?
// Parameters  $ids: list of post ids, 1 to 100
// Columns     id, claims
// Row         one row is one post; `claims` its HOLDS_POST claims, at most 200, each its record, as JSON text (server/corpus/claimRecord.ts)
// Order       within a post by when they held
// Unknown     an unknown id gives no row
MATCH (p:Entity)
WHERE p.id IN $ids
RETURN p.id AS id, COLLECT {
  MATCH (c:Claim)
  WHERE c.object = p.id AND c.whenKey > '' AND c.relation = 'HOLDS_POST' AND c.asserted
  WITH c ORDER BY c.object, c.whenKey LIMIT 200
  RETURN c.record
  ORDER BY c.whenKey
} AS claims
