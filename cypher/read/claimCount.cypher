// Question    How many claims pass a filter?
// Parameters  $start: map of lists relations, standings, entities, sources, speakers, exactly one of them not empty, which the search starts from;
//             $filter: map of what a claim must match: relations, standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any)
// Columns     count
// Row         the only row
// Order       none
// Unknown     an unknown id or word matches no claim
CALL () {
  UNWIND $start.relations AS relation
  MATCH (c:Claim)
  WHERE c.relation = relation AND c.whenKey > ''
  RETURN c
  UNION
  UNWIND $start.standings AS standing
  MATCH (c:Claim)
  WHERE c.standing = standing AND c.whenKey > ''
  RETURN c
  UNION
  UNWIND $start.entities AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  UNWIND $start.sources AS id
  MATCH (:Source {id: id})<-[:FROM]-(:Evidence)-[:ABOUT]->(c:Claim)
  RETURN c
  UNION
  UNWIND $start.speakers AS id
  MATCH (:Entity {id: id})<-[:SAID_BY]-(:Evidence)-[:ABOUT]->(c:Claim)
  RETURN c
}
WITH c
WHERE ($filter.relations IS NULL OR c.relation IN $filter.relations)
  AND ($filter.standings IS NULL OR c.standing IN $filter.standings)
  AND ($filter.asserted IS NULL OR c.asserted = $filter.asserted)
  AND coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from
  AND ($filter.kinds IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.kind IN $filter.kinds })
  AND ($filter.entities IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $filter.entities })
  AND ($filter.sources IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:FROM]->(s:Source) WHERE s.id IN $filter.sources })
  AND ($filter.speakers IS NULL OR EXISTS { (c)<-[:ABOUT]-(:Evidence)-[:SAID_BY]->(b:Entity) WHERE b.id IN $filter.speakers })
RETURN count(c) AS count
