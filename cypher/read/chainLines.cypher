// Question    To whom do these entities answer by a standing line at any time: where a chain stops, what lies outside the period?
// Parameters  $ids: list of entity ids, 1 to 600
// Columns     overseen, overseer, edge, claim
// Row         one row is one edge of strength LINE; both ends as maps of id, kind and name; `edge` all its properties; `claim` the dates of the claim that makes it
// Order       none promised; the caller orders
// Unknown     an unknown id gives no row
MATCH (x:Entity)
USING INDEX SEEK x:Entity(id)
WHERE x.id IN $ids
MATCH (x)-[r:ANSWERS_TO WHERE r.st = 1]->(y)
MATCH (c:Claim)
USING INDEX SEEK c:Claim(id)
WHERE c.id = r.claim
RETURN x {.id, .kind, .name} AS overseen, y {.id, .kind, .name} AS overseer, r {.*} AS edge,
  c {.id, .relation, .nature, .from, .to, .on, .fromEarliest, .fromLatest, .toEarliest, .toLatest, .attested, .sourcesEarliest, .sourcesLatest, .standing} AS claim
