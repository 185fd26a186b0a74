// Question    How many nodes have the labels that a corpus gives?
// Parameters  none
// Columns     count
// Row         the only row; a node with two of the labels counts twice
// Order       one row
// Unknown     none
RETURN COUNT { MATCH (:Entity) } + COUNT { MATCH (:Claim) } + COUNT { MATCH (:Evidence) } + COUNT { MATCH (:Source) }
  + COUNT { MATCH (:Question) } + COUNT { MATCH (:Conflict) } + COUNT { MATCH (:Corpus) } AS count
