// Question    How are edges made from Entity to Entity?
// Parameters  $rows: list of maps of from and to (ids), type and properties, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id makes no edge
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
