// Question    Which conflict has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT conflictId IF NOT EXISTS
FOR (c:Conflict) REQUIRE c.id IS UNIQUE
