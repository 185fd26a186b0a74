// Question    Which claims of these relations pass the rest of a filter?
// Parameters  $after, $before: sort keys that the claims lie between, below and above all for open; $first: integer, 2 to 101;
//             $filter: map of what a claim must match: relations (1 or more), standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any)
// Columns     claim
// Row         one row is one claim: its properties in the order written, then a list of its ends (end, and the entity's id, kind and name)
// Order       by when they held, undated ones first
// Unknown     an unknown id or word matches no claim
UNWIND $filter.relations AS relation
CALL (relation) {
  MATCH (c:Claim)
  WHERE c.relation = relation AND c.whenKey > $after AND c.whenKey < $before
    AND ($filter.standings IS NULL OR c.standing IN $filter.standings)
    AND ($filter.asserted IS NULL OR c.asserted = $filter.asserted)
    AND coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from
    AND ($filter.kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $filter.kinds })
    AND ($filter.entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $filter.entities })
    AND ($filter.sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $filter.sources })
    AND ($filter.speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $filter.speakers })
  RETURN c ORDER BY c.relation, c.whenKey LIMIT $first
}
WITH c ORDER BY c.whenKey LIMIT $first
RETURN [
  c.id, c.relation, c.nature, c.from, c.to, c.on,
  c.fromEarliest, c.fromLatest, c.toEarliest, c.toLatest, c.attested, c.sourcesEarliest, c.sourcesLatest,
  c.basis, c.basisReason, c.asserted, c.standing, c.independentSources,
  c.amountValue, c.amountCurrency, c.amountText, c.sentence, c.whenKey,
  [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | [type(r), e.id, e.kind, e.name]]
] AS claim
ORDER BY c.whenKey
