// Question    Which claims has an entity, and which have the entities at those claims' ends: a page of its own, and one of each of theirs?
// Parameters  $id: entity id; $near: map of after, before, first and filter, of the entity's own page of claims, each as below, and ends, a list of the ends
//             of those claims that are meant, subject and object; $after, $before: sort keys that the claims lie between, below and above all for open;
//             $first: integer, 2 to 101;
//             $filter: map of what a claim must match: relations, standings, kinds, entities, sources, speakers (lists, or
//             null for any), asserted (boolean, or null for any), from and to (first and last day, YYYYMMDD, of the period in which it may have held;
//             0 and 99999999 for any), and more: whether it asks for anything but relations and asserted
// Columns     page, id, entity, claims
// Row         one row is one page: NEAR, the entity's own, or FAR, that of an entity at those ends; `entity` itself, `claims` its claims, each its record, as
//             JSON text (server/corpus/claimRecord.ts)
// Order       within a page by when they held, undated ones first
// Unknown     an unknown id gives no row
MATCH (asked:Entity {id: $id})
WITH asked, COLLECT {
  CALL (asked) {
    MATCH (c:Claim)
    WHERE c.subject = asked.id AND c.whenKey > $near.after AND c.whenKey < $near.before
      AND ($near.filter.relations IS NULL OR c.relation IN $near.filter.relations) AND ($near.filter.asserted IS NULL OR c.asserted = $near.filter.asserted)
      AND (NOT $near.filter.more OR all(passes IN [
        $near.filter.standings IS NULL OR c.standing IN $near.filter.standings,
        coalesce(c.fromEarliest, 0) <= $near.filter.to AND coalesce(c.toLatest, 99999999) >= $near.filter.from,
        $near.filter.kinds IS NULL OR c.subjectKind IN $near.filter.kinds OR c.objectKind IN $near.filter.kinds,
        $near.filter.entities IS NULL OR c.subject IN $near.filter.entities OR c.object IN $near.filter.entities,
        $near.filter.sources IS NULL OR any(source IN c.sources WHERE source IN $near.filter.sources),
        $near.filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $near.filter.speakers)
      ] WHERE passes))
    RETURN c ORDER BY c.subject, c.whenKey LIMIT $near.first
    UNION ALL
    MATCH (c:Claim)
    WHERE c.object = asked.id AND c.whenKey > $near.after AND c.whenKey < $near.before
      AND ($near.filter.relations IS NULL OR c.relation IN $near.filter.relations) AND ($near.filter.asserted IS NULL OR c.asserted = $near.filter.asserted)
      AND (NOT $near.filter.more OR all(passes IN [
        $near.filter.standings IS NULL OR c.standing IN $near.filter.standings,
        coalesce(c.fromEarliest, 0) <= $near.filter.to AND coalesce(c.toLatest, 99999999) >= $near.filter.from,
        $near.filter.kinds IS NULL OR c.subjectKind IN $near.filter.kinds OR c.objectKind IN $near.filter.kinds,
        $near.filter.entities IS NULL OR c.subject IN $near.filter.entities OR c.object IN $near.filter.entities,
        $near.filter.sources IS NULL OR any(source IN c.sources WHERE source IN $near.filter.sources),
        $near.filter.speakers IS NULL OR any(speaker IN c.speakers WHERE speaker IN $near.filter.speakers)
      ] WHERE passes))
    RETURN c ORDER BY c.object, c.whenKey LIMIT $near.first
  }
  WITH c ORDER BY c.whenKey LIMIT $near.first
  RETURN c
  ORDER BY c.whenKey
} AS near
CALL (asked, near) {
  RETURN 'NEAR' AS page, asked AS entity, [c IN near | c.record] AS claims
  UNION ALL
  UNWIND near AS c
  UNWIND [CASE WHEN 'subject' IN $near.ends THEN c.subject END, CASE WHEN 'object' IN $near.ends THEN c.object END] AS id
  WITH DISTINCT id
  MATCH (other:Entity {id: id})
  RETURN 'FAR' AS page, other AS entity, COLLECT {
    CALL (other) {
      MATCH (c:Claim)
      WHERE c.subject = other.id AND c.whenKey > $after AND c.whenKey < $before
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
      WHERE c.object = other.id AND c.whenKey > $after AND c.whenKey < $before
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
}
RETURN page, entity.id AS id, entity {.id, .kind, .name, .aliases, .seats} AS entity, claims
