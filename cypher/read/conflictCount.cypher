// Question    How many conflicts are there?
// Parameters  none
// Columns     count
// Row         the only row; from the store's own counts
// Order       none
// Unknown     nothing is asked for
MATCH (k:Conflict)
RETURN count(k) AS count
