// Question    Which corpora does the database say that it holds?
// Parameters  none
// Columns     properties
// Row         one row is one corpus: all that is written of it
// Order       none
// Unknown     none
MATCH (c:Corpus)
RETURN properties(c) AS properties
