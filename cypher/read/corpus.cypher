// Question    Which corpus is loaded, and what does it hold?
// Parameters  none
// Columns     corpus
// Row         the only row: the corpus' properties, its counts and dates among them
// Order       none
// Unknown     no row before anything is loaded
MATCH (k:Corpus)
USING INDEX SEEK k:Corpus(id)
WHERE k.id > ''
RETURN k {.*} AS corpus
LIMIT 1
