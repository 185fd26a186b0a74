// Question    Which evidence from a source comes next, by the time of its claim?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX evidenceBySource IF NOT EXISTS
FOR (c:Evidence) ON (c.source, c.whenKey)
