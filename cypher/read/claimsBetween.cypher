// Question    Which asserted claims join two of these entities?
// Parameters  $among: list of entity ids, the most connected first, 1 to 1,000; $limit: integer, 2 to 2,001
// Columns     claim
// Row         one row is one claim: its record, as JSON text (server/corpus/claimRecord.ts)
// Order       by how connected the lesser of its ends is, the most connected first, then by when it held
// Unknown     an unknown id joins nothing
UNWIND range(0, size($among) - 1) AS at
WITH at, $among[at] AS id
CALL (id) {
  MATCH (c:Claim)
  WHERE c.lesser = id AND c.greater IN $among
  RETURN c
}
WITH at, c ORDER BY at, c.whenKey LIMIT $limit
RETURN c.record AS claim
ORDER BY at, c.whenKey
