// Question    Which claims with an entity as object come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByObject IF NOT EXISTS
FOR (c:Claim) ON (c.object, c.whenKey)
