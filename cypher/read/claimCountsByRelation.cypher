// Question    How many claims are there of each relation?
// Parameters  none
// Columns     relation, count
// Row         one row is one relation that has claims
// Order       by relation
// Unknown     nothing is asked for
MATCH (c:Claim)
WHERE c.relation > '' AND c.whenKey > ''
RETURN c.relation AS relation, count(*) AS count
ORDER BY relation
