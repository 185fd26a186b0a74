// Question    Which claims whose start no source states come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimByUnstatedStart IF NOT EXISTS
FOR (c:Claim) ON (c.startUnstated, c.whenKey)
