// Question    How are edges given the properties that they now have?
// Parameters  $rows: list of maps of at (the database's own id of the edge) and properties, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id changes nothing
UNWIND $rows AS row
MATCH ()-[r]->()
WHERE elementId(r) = row.at
SET r = row.properties
