// Question    How much evidence do these claims have?
// Parameters  $ids: list of claim ids, 1 to 100
// Columns     id, count
// Row         one row is one claim
// Order       none
// Unknown     an unknown id gives no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, COUNT { (c)<-[:ABOUT]-() } AS count
