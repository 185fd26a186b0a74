// Question    How are edges made from Conflict to Claim?
// Parameters  $rows: list of maps of from and to (ids), type and properties, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id makes no edge
UNWIND $rows AS row
MATCH (a:Conflict {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
