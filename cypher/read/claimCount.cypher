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
  MATCH (:Source {id: id})<-[:FROM]-(v:Evidence)-[:ABOUT]->(c:Claim)
  WHERE v.withdrawnOn IS NULL
  RETURN c
  UNION
  UNWIND $start.speakers AS id
  MATCH (:Entity {id: id})<-[:SAID_BY]-(v:Evidence)-[:ABOUT]->(c:Claim)
  WHERE v.withdrawnOn IS NULL
  RETURN c
}
WITH c
WHERE all(passes IN [
  $filter.relations IS NULL OR c.relation IN $filter.relations,
  $filter.standings IS NULL OR c.standing IN $filter.standings,
  $filter.asserted IS NULL OR c.asserted = $filter.asserted,
  coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from,
  $filter.kinds IS NULL OR c.subjectKind IN $filter.kinds OR c.objectKind IN $filter.kinds,
  $filter.entities IS NULL OR c.subject IN $filter.entities OR c.object IN $filter.entities,
  $filter.sources IS NULL OR any(source IN c.sources WHERE source IN $filter.sources),
  $filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $filter.speakers)
] WHERE passes)
RETURN count(c) AS count
