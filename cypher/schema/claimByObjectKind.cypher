// Question    Which claims with a kind of object come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByObjectKind IF NOT EXISTS
FOR (c:Claim) ON (c.objectKind, c.whenKey)
