// Question    Which claims with an entity as subject come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimBySubject IF NOT EXISTS
FOR (c:Claim) ON (c.subject, c.whenKey)
