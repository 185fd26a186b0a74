// Question    Which claims are asserted though no evidence asserts them, or not though one does?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE c.asserted <> EXISTS {
  MATCH (c)<-[:ABOUT]-(v:Evidence {stance: 'ASSERTS'})
  WHERE v.withdrawnOn IS NULL
}
RETURN c.id AS id
ORDER BY id
LIMIT $limit
