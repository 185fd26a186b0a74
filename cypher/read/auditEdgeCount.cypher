// Question    How many edges are there, whosever they be?
// Parameters  none
// Columns     count
// Row         the only row
// Order       one row
// Unknown     none
MATCH ()-[r]->()
RETURN count(r) AS count
