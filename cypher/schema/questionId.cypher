// Question    Which question has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT questionId IF NOT EXISTS
FOR (q:Question) REQUIRE q.id IS UNIQUE
