// Question    How many nodes are there, whosever they be?
// Parameters  none
// Columns     count
// Row         the only row
// Order       one row
// Unknown     none
MATCH (n)
RETURN count(n) AS count
