// Question    How many claims are there of each standing?
// Parameters  none
// Columns     standing, count
// Row         one row is one standing that has claims
// Order       by standing
// Unknown     nothing is asked for
MATCH (c:Claim)
WHERE c.standing > '' AND c.whenKey > ''
RETURN c.standing AS standing, count(*) AS count
ORDER BY standing
