// Question    When did these claims hold, which way do they read, and by what inspection or review?
// Parameters  $ids: list of claim ids, 0 to 2000
// Columns     claim, subject, object, under
// Row         one row is one claim: its dates as a map; its ends, and the entity under which it was made or null, as maps of id, kind and name
// Order       none promised; the caller orders
// Unknown     an unknown id gives no row
MATCH (c:Claim)
USING INDEX SEEK c:Claim(id)
WHERE c.id IN $ids
MATCH (c)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
OPTIONAL MATCH (c)-[:UNDER]->(u)
RETURN
  c {.id, .relation, .nature, .from, .to, .on, .fromEarliest, .fromLatest, .toEarliest, .toLatest, .attested, .sourcesEarliest, .sourcesLatest, .standing} AS claim,
  s {.id, .kind, .name} AS subject, o {.id, .kind, .name} AS object, u {.id, .kind, .name} AS under
