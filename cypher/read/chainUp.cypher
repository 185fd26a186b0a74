// Question    Which edges of accountability lead upward from these entities: standing lines followed, then one more edge of any strength up to a rank?
// Parameters  $ids: list of entity ids, 1 to 100; $from, $to: integers, days YYYYMMDD, 0 and 99999999 when any time is meant;
//             $rank: integer, the highest strength shown at the top (1 LINE, 2 ACCOUNT, 3 INSPECTION); $limit: integer, at least 1
// Columns     overseen, overseer, edge
// Row         one row is one edge that may hold in the window, at most 6 from the start; both ends as maps of id, kind and name; `edge` all its properties
// Order       none promised; the caller orders
// Unknown     an unknown id gives no row
MATCH (s:Entity)
USING INDEX SEEK s:Entity(id)
WHERE s.id IN $ids
MATCH (s)(()-[r:ANSWERS_TO WHERE r.pf <= $to AND r.pt >= $from AND r.st <= 1]->()){0,5}(x)
WITH DISTINCT x
MATCH (x)-[r:ANSWERS_TO WHERE r.pf <= $to AND r.pt >= $from AND r.st <= $rank]->(y)
RETURN x {.id, .kind, .name} AS overseen, y {.id, .kind, .name} AS overseer, r {.*} AS edge
LIMIT $limit
