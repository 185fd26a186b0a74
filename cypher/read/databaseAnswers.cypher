// Question    Does this database take the user and run statements?
// Parameters  none
// Columns     answers
// Row         the one row says true
// Order       none
// Unknown     a database that is not there is an error
RETURN true AS answers
