// Question    Which evidence of claims with an entity as object comes next, by its source?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX evidenceByObject IF NOT EXISTS
FOR (c:Evidence) ON (c.object, c.sortKey)
