// Question    Which edges of accountability may hold only within bounds that are not in order, or surely held when they could not?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one edge
// Order       by id
// Unknown     a sound graph gives no row
MATCH ()-[r:ANSWERS_TO]->()
WHERE r.pf > r.pt OR r.lf > r.lt OR r.cf > r.lt OR r.ct < r.lf
RETURN r.id AS id
ORDER BY id
LIMIT $limit
