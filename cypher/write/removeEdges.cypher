// Question    How are edges taken out that the corpus no longer gives?
// Parameters  $ids: list of the database's own ids of edges, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id changes nothing
MATCH ()-[r]->()
WHERE elementId(r) IN $ids
DELETE r
