// Question    Which claims of these relations pass the rest of a filter?
// Parameters  $after, $before: sort keys that the claims lie between, below and above all for open; $first: integer, 2 to 501;
//             $filter: map of what a claim must match: relations (1 or more), standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any)
// Columns     claim
// Row         one row is one claim: its record, as JSON text (server/corpus/claimRecord.ts)
// Order       by when they held, undated ones first
// Unknown     an unknown id or word matches no claim
UNWIND $filter.relations AS relation
CALL (relation) {
  MATCH (c:Claim)
  WHERE c.relation = relation AND c.whenKey > $after AND c.whenKey < $before
    AND all(passes IN [
      $filter.standings IS NULL OR c.standing IN $filter.standings,
      $filter.asserted IS NULL OR c.asserted = $filter.asserted,
      coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from,
      $filter.kinds IS NULL OR c.subjectKind IN $filter.kinds OR c.objectKind IN $filter.kinds,
      $filter.entities IS NULL OR c.subject IN $filter.entities OR c.object IN $filter.entities,
      $filter.sources IS NULL OR any(source IN c.sources WHERE source IN $filter.sources),
      $filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $filter.speakers)
    ] WHERE passes)
  RETURN c ORDER BY c.relation, c.whenKey LIMIT $first
}
WITH c ORDER BY c.whenKey LIMIT $first
RETURN c.record AS claim
ORDER BY c.whenKey
