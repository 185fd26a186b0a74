// Question    Which entity has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (e:Entity) REQUIRE e.id IS UNIQUE
