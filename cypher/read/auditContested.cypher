// Question    Which claims are contested though nobody denies them, or denied and not contested?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE (c.standing = 'CONTESTED') <> EXISTS {
  MATCH (c)<-[:ABOUT]-(v:Evidence {stance: 'DENIES'})
  WHERE v.withdrawnOn IS NULL
}
RETURN c.id AS id
ORDER BY id
LIMIT $limit
