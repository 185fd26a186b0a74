// Question    Which entities, of which kinds, have a spelling like this?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE FULLTEXT INDEX entitySpellings IF NOT EXISTS
FOR (e:Entity) ON EACH [e.searchText, e.kind]
