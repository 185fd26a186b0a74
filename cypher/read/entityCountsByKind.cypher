// Question    How many entities are there of each kind?
// Parameters  none
// Columns     Person, Organisation, Group, Post, Service, Instrument, Inspection, Review, Document, Programme, Case, Place
// Row         the only row, one column a kind; from the store's own counts
// Order       none
// Unknown     a kind without entities has 0
RETURN COUNT { (:Person) } AS Person, COUNT { (:Organisation) } AS Organisation, COUNT { (:`Group`) } AS `Group`, COUNT { (:Post) } AS Post, COUNT { (:Service) } AS Service, COUNT { (:Instrument) } AS Instrument, COUNT { (:Inspection) } AS Inspection, COUNT { (:Review) } AS Review, COUNT { (:Document) } AS Document, COUNT { (:Programme) } AS Programme, COUNT { (:`Case`) } AS `Case`, COUNT { (:Place) } AS Place
