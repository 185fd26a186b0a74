// Question    Which claims have these entities as subject or object, and pass a filter?
// Parameters  $ids: list of entity ids, 1 to 100; $after, $before: sort keys that the claims lie between, empty and U+10FFFF for open; $first: integer, 2 to 101; $latestFirst: boolean, which end the page is taken from;
//             $relations, $standings, $kinds, $entities, $sources, $speakers: what a claim must match one of, or null for any;
//             $asserted: boolean, or null for any; $from, $to: first and last day, YYYYMMDD, in which a claim may have held, 0 and 99999999 for any
// Columns     id, claims
// Row         one row is one entity; `claims` its claims with the entities at their ends
// Order       within an entity by when they held, undated ones first; the other way round when $latestFirst
// Unknown     an unknown id gives no row
MATCH (asked:Entity)
WHERE asked.id IN $ids
RETURN asked.id AS id, COLLECT {
  MATCH (asked)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE c.whenKey > $after AND c.whenKey < $before
    AND ($relations IS NULL OR c.relation IN $relations)
    AND ($standings IS NULL OR c.standing IN $standings)
    AND ($asserted IS NULL OR c.asserted = $asserted)
    AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
    AND ($kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $kinds })
    AND ($entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities })
    AND ($sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $sources })
    AND ($speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $speakers })
  WITH DISTINCT c, CASE WHEN $latestFirst THEN c.whenKey END AS latest
  ORDER BY latest DESC, c.whenKey LIMIT $first
  RETURN c {.*, ends: [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | e {end: type(r), .id, .kind, .name, .aliases, .seats}]}
  ORDER BY latest DESC, c.whenKey
} AS claims
