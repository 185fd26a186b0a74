// Question    Which claims with a kind of subject come next in time?
// Parameters  none
// Columns     none
// Row         none
// Order       none
// Unknown     none
CREATE INDEX claimBySubjectKind IF NOT EXISTS
FOR (c:Claim) ON (c.subjectKind, c.whenKey)
