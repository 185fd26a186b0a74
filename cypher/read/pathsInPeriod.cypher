// Question    Which are the shortest routes between two entities through asserted claims that may have held in a period?
// Parameters  $ends: map start, end: the ids of two entities; $from, $to: first and last day of the period, YYYYMMDD
// Columns     entities, claims
// Row         one row is one route of 1 to 6 steps; `entities` the ids on it from one end to the other, `claims` the ids of its claims, one a step
// Order       shortest first; at most 60, and not all of them when more are equally short
// Unknown     an unknown id, and two entities that nothing joins, give no row
MATCH (a:Entity {id: $ends.start})
MATCH (b:Entity {id: $ends.end})
MATCH route = SHORTEST 60
  (a) (()<-[:SUBJECT|OBJECT]-(step:Claim
           WHERE step.asserted AND coalesce(step.fromEarliest, 0) <= $to AND coalesce(step.toLatest, 99999999) >= $from
         )-[:SUBJECT|OBJECT]->(next:Entity)){1,6} (b)
RETURN [a.id] + [entity IN next | entity.id] AS entities, [claim IN step | claim.id] AS claims
