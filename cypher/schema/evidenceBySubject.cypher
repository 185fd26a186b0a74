// Question    Which evidence of claims with an entity as subject comes next, by its source?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX evidenceBySubject IF NOT EXISTS
FOR (c:Evidence) ON (c.subject, c.sortKey)
