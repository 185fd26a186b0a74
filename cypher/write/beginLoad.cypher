// Question    Which corpus is being loaded from now on?
// Parameters  $id: the corpus' id
// Columns     none
// Row         none
// Order       none
// Unknown     the corpus is made when there is none
MERGE (c:Corpus {id: $id})
SET c.state = 'LOADING'
