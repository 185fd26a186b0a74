// Question    How many claims pass a filter?
// Parameters  $startRelations, $startStandings, $startEntities, $startSources, $startSpeakers: lists, exactly one of them not empty, which the search starts from;
//             $relations, $standings, $kinds, $entities, $sources, $speakers: what a claim must match one of, or null for any;
//             $asserted: boolean, or null for any; $from, $to: first and last day, YYYYMMDD, in which a claim may have held, 0 and 99999999 for any
// Columns     count
// Row         the only row
// Order       none
// Unknown     an unknown id or word matches no claim
CALL () {
  UNWIND $startRelations AS relation
  MATCH (c:Claim)
  WHERE c.relation = relation AND c.whenKey > ''
  RETURN c
  UNION
  UNWIND $startStandings AS standing
  MATCH (c:Claim)
  WHERE c.standing = standing AND c.whenKey > ''
  RETURN c
  UNION
  UNWIND $startEntities AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  UNWIND $startSources AS id
  MATCH (:Source {id: id})<-[:FROM]-(:Evidence)-[:ABOUT]->(c:Claim)
  RETURN c
  UNION
  UNWIND $startSpeakers AS id
  MATCH (:Entity {id: id})<-[:SAID_BY]-(:Evidence)-[:ABOUT]->(c:Claim)
  RETURN c
}
WITH c
WHERE ($relations IS NULL OR c.relation IN $relations)
  AND ($standings IS NULL OR c.standing IN $standings)
  AND ($asserted IS NULL OR c.asserted = $asserted)
  AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
  AND ($kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $kinds })
  AND ($entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $entities })
  AND ($sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $sources })
  AND ($speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $speakers })
RETURN count(c) AS count
