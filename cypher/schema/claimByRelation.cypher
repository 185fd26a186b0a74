// Question    Which claims of a relation come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByRelation IF NOT EXISTS
FOR (c:Claim) ON (c.relation, c.whenKey)
