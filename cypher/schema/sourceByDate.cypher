// Question    Which sources were published next?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX sourceByDate IF NOT EXISTS
FOR (s:Source) ON (s.publishedKey)
