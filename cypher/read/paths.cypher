// Question    Which are the shortest routes between two entities through asserted claims, at any time?
// Parameters  $ends: map start, end: the ids of two entities
// Columns     entities, claims
// Row         one row is one route of 1 to 6 steps; `entities` the ids on it from one end to the other, `claims` the ids of its claims, one a step
// Order       shortest first; at most 60, and not all of them when more are equally short
// Unknown     an unknown id, and two entities that nothing joins, give no row
MATCH (a:Entity {id: $ends.start})
MATCH (b:Entity {id: $ends.end})
MATCH route = SHORTEST 60
  (a)-[steps:HOLDS_POST|POST_IN|HEADS|PART_OF|DIRECTS|OVERSEES|RESPONSIBLE_FOR|REPORTS_TO|ACTS_FOR|APPOINTED|ISSUED|
             ADDRESSED_TO|REQUIRES|ESCALATES|INTERVENED_IN|TAKES_OVER|CONDUCTED|CONCERNS|RATED|AUTHORED|ADVISES|CRITICISED|
             FUNDS|SUCCEEDED|INVOLVED_IN|POSSIBLY_SAME_AS]-{1,6}(b)
RETURN [entity IN nodes(route) | entity.id] AS entities, [step IN steps | step.claim] AS claims
