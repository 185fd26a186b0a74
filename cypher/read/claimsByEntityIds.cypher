// Question    Which claims have these entities as subject or object, and pass a filter?
// Parameters  $ids: list of entity ids, 1 to 100; $after, $before: sort keys that the claims lie between, below and above all for open;
//             $first: integer, 2 to 101;
//             $filter: map of what a claim must match: relations, standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any), and more: whether it asks for anything but relations and asserted
// Columns     id, entity, claims
// Row         one row is one entity; `entity` itself, `claims` its claims, each its record, as JSON text (server/corpus/claimRecord.ts)
// Order       within an entity by when they held, undated ones first
// Unknown     an unknown id gives no row
MATCH (asked:Entity)
WHERE asked.id IN $ids
RETURN asked.id AS id, asked {.id, .kind, .name, .aliases, .seats} AS entity, COLLECT {
  CALL (asked) {
    MATCH (c:Claim)
    WHERE c.subject = asked.id AND c.whenKey > $after AND c.whenKey < $before
      AND ($filter.relations IS NULL OR c.relation IN $filter.relations) AND ($filter.asserted IS NULL OR c.asserted = $filter.asserted)
      AND (NOT $filter.more OR all(passes IN [
        $filter.standings IS NULL OR c.standing IN $filter.standings,
        coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from,
        $filter.kinds IS NULL OR c.subjectKind IN $filter.kinds OR c.objectKind IN $filter.kinds,
        $filter.entities IS NULL OR c.subject IN $filter.entities OR c.object IN $filter.entities,
        $filter.sources IS NULL OR any(source IN c.sources WHERE source IN $filter.sources),
        $filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $filter.speakers)
      ] WHERE passes))
    RETURN c ORDER BY c.subject, c.whenKey LIMIT $first
    UNION ALL
    MATCH (c:Claim)
    WHERE c.object = asked.id AND c.whenKey > $after AND c.whenKey < $before
      AND ($filter.relations IS NULL OR c.relation IN $filter.relations) AND ($filter.asserted IS NULL OR c.asserted = $filter.asserted)
      AND (NOT $filter.more OR all(passes IN [
        $filter.standings IS NULL OR c.standing IN $filter.standings,
        coalesce(c.fromEarliest, 0) <= $filter.to AND coalesce(c.toLatest, 99999999) >= $filter.from,
        $filter.kinds IS NULL OR c.subjectKind IN $filter.kinds OR c.objectKind IN $filter.kinds,
        $filter.entities IS NULL OR c.subject IN $filter.entities OR c.object IN $filter.entities,
        $filter.sources IS NULL OR any(source IN c.sources WHERE source IN $filter.sources),
        $filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $filter.speakers)
      ] WHERE passes))
    RETURN c ORDER BY c.object, c.whenKey LIMIT $first
  }
  WITH c ORDER BY c.whenKey LIMIT $first
  RETURN c.record
  ORDER BY c.whenKey
} AS claims
