// Question    Which indexes are there, those of constraints too, and are they ready?
// Parameters  none
// Columns     name, state, type, labels, properties, constraint
// Row         one row is one index; `state` is ONLINE when it answers; `constraint` tells whether it is that of a constraint
// Order       none
// Unknown     none
SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, owningConstraint
RETURN name, state, type, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS constraint
