// Question    Which claims have evidence that these entities said, and pass the rest of a filter?
// Parameters  $start: map of ids, a list of ids of entities, 1 to 100; $after, $before: sort keys that the claims lie between, below and above all for open; $first: integer, 2 to 501;
//             $filter: map of what a claim must match: relations, standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any)
// Columns     claim
// Row         one row is one claim: its record, as JSON text (server/corpus/claimRecord.ts)
// Order       by when they held, undated ones first
// Unknown     an unknown id or word matches no claim
UNWIND $start.ids AS id
CALL (id) {
  MATCH (v:Evidence)
  WHERE v.speaker = id AND v.whenKey > $after AND v.whenKey < $before
  MATCH (v)-[:ABOUT]->(c:Claim)
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
  WITH DISTINCT c, v.speaker AS speaker, v.whenKey AS whenKey
  RETURN c ORDER BY speaker, whenKey LIMIT $first
}
WITH DISTINCT c ORDER BY c.whenKey LIMIT $first
RETURN c.record AS claim
ORDER BY c.whenKey
