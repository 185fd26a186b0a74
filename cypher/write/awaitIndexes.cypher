// Question    Are all indexes ready to answer?
// Parameters  $seconds: integer, how long to wait
// Columns     none
// Row         none
// Order       none
// Unknown     an index that is not ready by then is an error
CALL db.awaitIndexes($seconds)
