// Question    Which edges of accountability rest on a claim that is not there or not asserted?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one edge
// Order       by id
// Unknown     a sound graph gives no row
MATCH ()-[r:ANSWERS_TO]->()
WITH r, COUNT {
  UNWIND r.claims AS id
  MATCH (c:Claim {id: id})
  WHERE c.asserted
  RETURN c
} AS asserted
WHERE asserted <> coalesce(size(r.claims), -1) OR r.claims[0] <> r.claim OR r.claim IS NULL OR asserted = 0
RETURN r.id AS id
ORDER BY id
LIMIT $limit
