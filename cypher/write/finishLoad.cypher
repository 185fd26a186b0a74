// Question    What does the database hold, now that a load is done?
// Parameters  $id: the corpus' id; $properties: all that is written of it
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id changes nothing
MATCH (c:Corpus {id: $id})
SET c = $properties
