// Question    Which entities do asserted claims that may have held in a period join to these?
// Parameters  $start: map of ids, a list of entity ids, 1 to 20,000; $from, $to: integers, days YYYYMMDD, 0 and 99999999 when any time is meant;
//             $limit: integer, how many claims may be looked at
// Columns     claims, steps
// Row         the only row: how many asserted claims, of any time, join these to others, as the loader counted; `steps`, none when those are more than the limit:
//             for each pair that claims join, the asked entity's id, the other's, and of the claims' ids the first
// Order       none promised; the caller orders
// Unknown     an unknown id is joined to nothing
UNWIND $start.ids AS asked
MATCH (e:Entity {id: asked})
WITH collect(e.id) AS ids, coalesce(sum(e.joined), 0) AS claims
RETURN claims, COLLECT {
  UNWIND CASE WHEN claims <= $limit THEN ids ELSE [] END AS id
  CALL (id) {
    MATCH (c:Claim)
    WHERE c.subject = id AND c.whenKey > '' AND c.asserted
      AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
    RETURN c.object AS other, c.id AS claim
    UNION ALL
    MATCH (c:Claim)
    WHERE c.object = id AND c.whenKey > '' AND c.asserted
      AND coalesce(c.fromEarliest, 0) <= $to AND coalesce(c.toLatest, 99999999) >= $from
    RETURN c.subject AS other, c.id AS claim
  }
  WITH id, other, min(claim) AS claim
  RETURN [id, other, claim]
} AS steps
