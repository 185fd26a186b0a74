// Question    Which claims have a standing that their number of independent sources, or their evidence's withdrawal, does not give?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (c:Claim)
WHERE NOT c.standing IN ['REPORTED', 'CORROBORATED', 'CONTESTED', 'WITHDRAWN']
  OR (c.standing = 'CORROBORATED' AND c.independentSources < 2)
  OR (c.standing = 'REPORTED' AND c.independentSources <> 1)
  OR (c.standing = 'WITHDRAWN') <> (EXISTS {
    MATCH (c)<-[:ABOUT]-(v:Evidence)
    WHERE v.withdrawnOn IS NOT NULL
  } AND NOT EXISTS {
    MATCH (c)<-[:ABOUT]-(v:Evidence)
    WHERE v.withdrawnOn IS NULL
  })
RETURN c.id AS id
ORDER BY id
LIMIT $limit
