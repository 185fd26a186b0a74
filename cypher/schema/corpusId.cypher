// Question    Which corpus has this id? At most one, and it is found at once.
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     a second with the same id is refused
CREATE CONSTRAINT corpusId IF NOT EXISTS
FOR (c:Corpus) REQUIRE c.id IS UNIQUE
