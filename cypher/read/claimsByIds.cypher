// Question    Which claims have these ids?
// Parameters  $ids: list of claim ids, 1 to 100
// Columns     id, claim
// Row         one row is one claim: its properties in the order written, then a list of its ends (end, and the entity's id, kind and name)
// Order       none
// Unknown     an unknown id gives no row
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id, [
  c.id, c.relation, c.nature, c.from, c.to, c.on,
  c.fromEarliest, c.fromLatest, c.toEarliest, c.toLatest, c.attested, c.sourcesEarliest, c.sourcesLatest,
  c.basis, c.basisReason, c.asserted, c.standing, c.independentSources,
  c.amountValue, c.amountCurrency, c.amountText, c.sentence, c.whenKey,
  [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e) | [type(r), e.id, e.kind, e.name]]
] AS claim
