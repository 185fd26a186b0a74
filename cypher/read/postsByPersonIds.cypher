// Question    Which posts did these people hold, by any asserted claim?
// Parameters  $ids: list of person ids, 1 to 100
// Columns     id, claims
// Row         one row is one person; `claims` their HOLDS_POST claims, at most 200, each its properties in the order written, then a list of its ends
//             (end, and the entity's id, kind and name)
// Order       within a person by when they held
// Unknown     an unknown id gives no row
MATCH (p:Entity)
WHERE p.id IN $ids
RETURN p.id AS id, COLLECT {
  MATCH (c:Claim)
  WHERE c.subject = p.id AND c.whenKey > '' AND c.relation = 'HOLDS_POST' AND c.asserted
  WITH c ORDER BY c.subject, c.whenKey LIMIT 200
  RETURN [
    c.id, c.relation, c.nature, c.from, c.to, c.on,
    c.fromEarliest, c.fromLatest, c.toEarliest, c.toLatest, c.attested, c.sourcesEarliest, c.sourcesLatest,
    c.basis, c.basisReason, c.asserted, c.standing, c.independentSources,
    c.amountValue, c.amountCurrency, c.amountText, c.sentence, c.whenKey,
    [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e) | [type(r), e.id, e.kind, e.name]]
  ]
  ORDER BY c.whenKey
} AS claims
