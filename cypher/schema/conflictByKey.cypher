// Question    Which conflicts come next?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX conflictByKey IF NOT EXISTS
FOR (c:Conflict) ON (c.sortKey)
