// Question    Which claims have bounds that are not in order?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE c.fromEarliest > c.fromLatest
  OR c.toEarliest > c.toLatest
  OR c.fromEarliest > c.toLatest
  OR c.sourcesEarliest > c.sourcesLatest
  OR any(n IN range(0, size(c.attested) - 1, 2) WHERE c.attested[n] > c.attested[n + 1])
RETURN c.id AS id
ORDER BY id
LIMIT $limit
