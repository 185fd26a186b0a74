// Question    Which edges between entities come from no claim, or from one that is not asserted or says something else?
// Parameters  $limit: integer, at least 1
// Columns     id
// Row         one row is one edge; `id` what it gives as its claim
// Order       by id
// Unknown     a sound graph gives no row
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) <> 'ANSWERS_TO' AND NOT EXISTS {
  MATCH (a)<-[:SUBJECT]-(c:Claim {id: r.claim})-[:OBJECT]->(b)
  WHERE c.asserted AND c.relation = type(r)
}
RETURN coalesce(r.claim, type(r)) AS id
ORDER BY id
LIMIT $limit
