// Question    Which source has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT sourceId IF NOT EXISTS
FOR (s:Source) REQUIRE s.id IS UNIQUE
