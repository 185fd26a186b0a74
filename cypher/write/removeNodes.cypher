// Question    How are nodes taken out that the corpus no longer has?
// Parameters  $ids: list of the database's own ids of nodes, 1 to 5000
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown id changes nothing
MATCH (n)
WHERE elementId(n) IN $ids
DETACH DELETE n
