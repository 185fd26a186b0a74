// Question    Which claims come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByDate IF NOT EXISTS
FOR (c:Claim) ON (c.whenKey)
