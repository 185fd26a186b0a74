// Question    Which evidence that an entity said comes next, by the time of its claim?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX evidenceBySpeaker IF NOT EXISTS
FOR (c:Evidence) ON (c.speaker, c.whenKey)
