// Question    How are nodes made that are not there yet?
// Parameters  $rows: list of maps of labels (a list) and properties (with an id), 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an id that is there already is an error of the database
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
