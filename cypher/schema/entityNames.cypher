// Question    Which entities have a spelling like this?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity) ON EACH [e.searchText]
