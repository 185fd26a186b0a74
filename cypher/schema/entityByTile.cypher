// Question    Which entities stand in a part of the whole record's picture?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX entityByTile IF NOT EXISTS
FOR (e:Entity) ON (e.tile)
