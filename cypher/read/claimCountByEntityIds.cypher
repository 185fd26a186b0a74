// Question    How many claims have these entities as subject or object, and pass a filter?
// Parameters  $ids: list of entity ids, 1 to 100;
//             $relations, $standings, $kinds, $entities, $sources, $speakers: what a claim must match one of, or null for any;
//             $asserted: boolean, or null for any; $from, $to: first and last day, YYYYMMDD, in which a claim may have held, 0 and 99999999 for any
// Columns     id, count
// Row         one row is one entity
// Order       none
// Unknown     an unknown id gives no row
MATCH (asked:Entity)
WHERE asked.id IN $ids
RETURN asked.id AS id, COUNT {
  MATCH (asked)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE ($relations IS NULL OR c.relation IN $relations)
    AND ($standings IS NULL OR c.standing IN $standings)
    AND ($asserted IS NULL OR c.asserted = $asserted)
    AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
    AND ($kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $kinds })
    AND ($entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities })
    AND ($sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $sources })
    AND ($speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $speakers })
  RETURN DISTINCT c
} AS count
