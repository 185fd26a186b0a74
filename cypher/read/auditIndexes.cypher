// Question    Which indexes are there, those of constraints too, and are they ready?
// Parameters  none
// Columns     name, state
// Row         one row is one index; `state` is ONLINE when it answers
// Order       none
// Unknown     none
SHOW INDEXES YIELD name, state
RETURN name, state
