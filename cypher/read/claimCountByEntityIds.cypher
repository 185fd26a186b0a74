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
  RETURN c
} AS count
