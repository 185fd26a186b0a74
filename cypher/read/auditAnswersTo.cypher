// Question    Which edges of accountability rest on a claim that is not there or not asserted?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one edge
// Order       by id
// Unknown     a sound graph gives no row
MATCH ()-[r:ANSWERS_TO]->()
WHERE r.claims[0] <> r.claim OR any(id IN r.claims WHERE NOT EXISTS { (:Claim {id: id, asserted: true}) })
RETURN r.id AS id
ORDER BY id
LIMIT $limit
