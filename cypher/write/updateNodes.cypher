// Question    How are nodes made what the corpus now says?
// Parameters  $rows: list of maps of at (the database's own id of the node), drop and labels (lists) and properties, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id changes nothing
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.at
REMOVE n:$(row.drop)
SET n:$(row.labels)
SET n = row.properties
