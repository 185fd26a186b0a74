// Question    Which claims of these relations pass the rest of a filter?
// Parameters  $relations: list, 1 or more; $after, $before: sort keys that the claims lie between, empty and U+10FFFF for open; $first: integer, 2 to 101;
//             $standings, $kinds, $entities, $sources, $speakers: what a claim must match one of, or null for any;
//             $asserted: boolean, or null for any; $from, $to: first and last day, YYYYMMDD, in which a claim may have held, 0 and 99999999 for any
// Columns     claim
// Row         one row is one claim, with the entities at its ends
// Order       by when they held, undated ones first
// Unknown     an unknown id or word matches no claim
UNWIND $relations AS relation
CALL (relation) {
  MATCH (c:Claim)
  WHERE c.relation = relation AND c.whenKey > $after AND c.whenKey < $before
    AND ($standings IS NULL OR c.standing IN $standings)
    AND ($asserted IS NULL OR c.asserted = $asserted)
    AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
    AND ($kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $kinds })
    AND ($entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities })
    AND ($sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $sources })
    AND ($speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $speakers })
  RETURN c ORDER BY c.relation, c.whenKey LIMIT $first
}
WITH c ORDER BY c.whenKey LIMIT $first
RETURN c {.*, ends: [(c)-[r:SUBJECT|OBJECT|UNDER|AS|FOR]->(e:Entity) | e {end: type(r), .id, .kind, .name, .aliases, .seats}]} AS claim
ORDER BY c.whenKey
