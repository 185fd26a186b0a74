// Question    How many claims have these entities as subject or object, and pass a filter?
// Parameters  $ids: list of entity ids, 1 to 100;
//             $filter: map of what a claim must match: relations, standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any)
// Columns     id, count
// Row         one row is one entity
// Order       none
// Unknown     an unknown id gives no row
MATCH (asked:Entity)
WHERE asked.id IN $ids
RETURN asked.id AS id, COUNT {
  MATCH (asked)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE ($filter.relations IS NULL OR c.relation IN $filter.relations)
    AND ($filter.standings IS NULL OR c.standing IN $filter.standings)
    AND ($filter.asserted IS NULL OR c.asserted = $filter.asserted)
    AND coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from
    AND ($filter.kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $filter.kinds })
    AND ($filter.entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $filter.entities })
    AND ($filter.sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $filter.sources })
    AND ($filter.speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $filter.speakers })
  RETURN DISTINCT c
} AS count
