// Question    Which index is not to be there any more?
// Parameters  $name: the name by which the database knows it
// Columns     none
// Row         none
// Order       none
// Unknown     an unknown name changes nothing
DROP INDEX $name IF EXISTS
