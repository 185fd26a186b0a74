// Question    Which evidence comes next, by its source?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX evidenceByDate IF NOT EXISTS
FOR (e:Evidence) ON (e.sortKey)
