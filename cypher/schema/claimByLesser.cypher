// Question    Which claims join an entity to a more connected one?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByLesser IF NOT EXISTS
FOR (c:Claim) ON (c.lesser)
