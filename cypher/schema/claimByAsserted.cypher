// Question    Which claims that are asserted, or not, come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByAsserted IF NOT EXISTS
FOR (c:Claim) ON (c.asserted, c.whenKey)
