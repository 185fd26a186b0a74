// Question    Which entities of a kind come next by name?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX entityByKind IF NOT EXISTS
FOR (e:Entity) ON (e.kind, e.sortKey)
