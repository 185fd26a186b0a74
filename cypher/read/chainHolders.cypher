// Question    Who held these posts, and which posts did these people hold, at any time?
// Parameters  $ids: list of ids of posts and persons, 1 to 1100
// Columns     person, post, claim
// Row         one row is one asserted holding of a post; person and post as maps of id, kind and name; `claim` its dates
// Order       none promised; the caller orders
// Unknown     an unknown id, or an id of another kind, gives no row
MATCH (e:Entity)
USING INDEX SEEK e:Entity(id)
WHERE e.id IN $ids
MATCH (e)-[h:HOLDS_POST]-()
WITH DISTINCT h
WITH h, startNode(h) AS p, endNode(h) AS o
MATCH (c:Claim)
USING INDEX SEEK c:Claim(id)
WHERE c.id = h.claim
RETURN p {.id, .kind, .name} AS person, o {.id, .kind, .name} AS post,
  c {.id, .relation, .nature, .from, .to, .on, .fromEarliest, .fromLatest, .toEarliest, .toLatest, .attested, .sourcesEarliest, .sourcesLatest, .standing} AS claim
