// Question    Which entities are the most connected?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX entityByRank IF NOT EXISTS
FOR (e:Entity) ON (e.rank)
