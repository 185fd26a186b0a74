// Question    Which claims have these ids?
// Parameters  $ids: list of claim ids, 1 to 100
// Columns     id, claim
// Row         one row is one claim: its record, as JSON text (server/corpus/claimRecord.ts)
// Order       none
// Unknown     an unknown id gives no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, c.record AS claim
