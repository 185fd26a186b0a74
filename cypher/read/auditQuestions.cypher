// Question    Which questions come after this one by id, whole, and which edges leave them?
// Parameters  $after: id, empty for the first page; $limit: integer, at least 1
// Columns     id, at, labels, properties, edges
// Row         one row is one node; `at` the database's own id of it; `edges` those that leave it, as maps of at, type, to (the id at the other end, null if it has none) and properties
// Order       by id
// Unknown     an unknown id gives those after where it would stand
MATCH (n:Question)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, elementId(n) AS at, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(m)
    RETURN {at: elementId(r), type: type(r), to: m.id, properties: properties(r)}
  } AS edges
ORDER BY id
