// Question    Which claims of a standing come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByStanding IF NOT EXISTS
FOR (c:Claim) ON (c.standing, c.whenKey)
