// Question    By whom were these entities themselves inspected or rated?
// Parameters  $ids: list of entity ids, 1 to 100; $from, $to: integers, days YYYYMMDD, 0 and 99999999 when any time is meant; $limit: integer, at least 1
// Columns     overseen, overseer, edge
// Row         one row is one edge of strength INSPECTION in the window; both ends as maps of id, kind and name; `edge` all its properties
// Order       none promised; the caller orders
// Unknown     an unknown id gives no row
MATCH (x:Entity)
USING INDEX SEEK x:Entity(id)
WHERE x.id IN $ids
MATCH (x)-[r:ANSWERS_TO WHERE r.pf <= $to AND r.pt >= $from AND r.st = 3]->(y)
RETURN x {.id, .kind, .name} AS overseen, y {.id, .kind, .name} AS overseer, r {.*} AS edge
LIMIT $limit
