// Question    How many claims of each relation have these entities as subject, and as object?
// Parameters  $ids: list of entity ids, 1 to 100
// Columns     id, counts
// Row         one row is one entity; `counts` a map a relation: relation, asSubject, asObject, asserted
// Order       within an entity by relation
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, COLLECT {
  MATCH (e)<-[r:SUBJECT|OBJECT]-(c:Claim)
  WITH c.relation AS relation,
       sum(CASE WHEN type(r) = 'SUBJECT' THEN 1 ELSE 0 END) AS asSubject,
       sum(CASE WHEN type(r) = 'OBJECT' THEN 1 ELSE 0 END) AS asObject,
       count(DISTINCT CASE WHEN c.asserted THEN c END) AS asserted
  RETURN {relation: relation, asSubject: asSubject, asObject: asObject, asserted: asserted}
  ORDER BY relation
} AS counts
