// Question    Which entities come next by name?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX entityByName IF NOT EXISTS
FOR (e:Entity) ON (e.sortKey)
