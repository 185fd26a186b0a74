// Question    Which evidence has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT evidenceId IF NOT EXISTS
FOR (e:Evidence) REQUIRE e.id IS UNIQUE
