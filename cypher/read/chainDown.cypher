// Question    Which edges of accountability lead downward from these entities: one edge of any strength up to a rank, then standing lines followed?
// Parameters  $ids: list of entity ids, 1 to 100; $from, $to: integers, days YYYYMMDD, 0 and 99999999 when any time is meant;
//             $rank: integer, the highest strength shown at the top (1 LINE, 2 ACCOUNT, 3 INSPECTION); $limit: integer, at least 1
// Columns     overseen, overseer, edge
// Row         one row is one edge that may hold in the window, at most 6 from the start; both ends as maps of id, kind and name; `edge` all its properties
// Order       none promised; the caller orders
// Unknown     an unknown id gives no row
MATCH (s:Entity)
USING INDEX SEEK s:Entity(id)
WHERE s.id IN $ids
MATCH (s)<-[top:ANSWERS_TO WHERE top.pf <= $to AND top.pt >= $from AND top.st <= $rank]-(m)
WITH top, m
LIMIT $limit
WITH collect(top) AS tops, collect(DISTINCT m) AS below
CALL (tops, below) {
  UNWIND tops AS r
  RETURN r
  UNION
  UNWIND below AS m
  MATCH (m)(()<-[q:ANSWERS_TO WHERE q.pf <= $to AND q.pt >= $from AND q.st <= 1]-()){0,4}(x)
  WITH DISTINCT x
  MATCH (x)<-[r:ANSWERS_TO WHERE r.pf <= $to AND r.pt >= $from AND r.st <= 1]-()
  RETURN r
}
WITH r, startNode(r) AS x, endNode(r) AS y
RETURN x {.id, .kind, .name} AS overseen, y {.id, .kind, .name} AS overseer, r {.*} AS edge
LIMIT $limit
