// Question    Which claims has an entity, and which have the entities at those claims' ends: a page of its own, and one of each of theirs?
// Parameters  $near, $far: maps, of the entity's own page of claims and of those of the others: after and before, sort keys that the
//             claims lie between, below and above all for open; first, integer, 2 to 101; relations, a list, or null for any; asserted, boolean, or null
//             for any; and of its own page id, the entity's, and ends, a list of the ends of its claims that are meant, subject and object
// Columns     page, id, entity, claims
// Row         one row is one page: NEAR, the entity's own, or FAR, that of an entity at those ends; `entity` itself, `claims` its claims, each its record, as
//             JSON text (server/corpus/claimRecord.ts)
// Order       within a page by when they held, undated ones first
// Unknown     an unknown id gives no row
MATCH (asked:Entity {id: $near.id})
WITH asked, COLLECT {
  CALL (asked) {
    MATCH (c:Claim)
    WHERE c.subject = asked.id AND c.whenKey > $near.after AND c.whenKey < $near.before
      AND ($near.relations IS NULL OR c.relation IN $near.relations) AND ($near.asserted IS NULL OR c.asserted = $near.asserted)
    RETURN c ORDER BY c.subject, c.whenKey LIMIT $near.first
    UNION ALL
    MATCH (c:Claim)
    WHERE c.object = asked.id AND c.whenKey > $near.after AND c.whenKey < $near.before
      AND ($near.relations IS NULL OR c.relation IN $near.relations) AND ($near.asserted IS NULL OR c.asserted = $near.asserted)
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
      WHERE c.subject = other.id AND c.whenKey > $far.after AND c.whenKey < $far.before
        AND ($far.relations IS NULL OR c.relation IN $far.relations) AND ($far.asserted IS NULL OR c.asserted = $far.asserted)
      RETURN c ORDER BY c.subject, c.whenKey LIMIT $far.first
      UNION ALL
      MATCH (c:Claim)
      WHERE c.object = other.id AND c.whenKey > $far.after AND c.whenKey < $far.before
        AND ($far.relations IS NULL OR c.relation IN $far.relations) AND ($far.asserted IS NULL OR c.asserted = $far.asserted)
      RETURN c ORDER BY c.object, c.whenKey LIMIT $far.first
    }
    WITH c ORDER BY c.whenKey LIMIT $far.first
    RETURN c.record
    ORDER BY c.whenKey
  } AS claims
}
RETURN page, entity.id AS id, entity {.id, .kind, .name, .aliases, .seats} AS entity, claims
