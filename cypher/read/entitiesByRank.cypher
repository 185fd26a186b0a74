// Question    Which entities are the most connected of all?
// Parameters  $first: integer, 1 to 1,000
// Columns     entity, x, y, rank, joined, tile
// Row         one row is one entity: where it stands, its place among the most connected, how many asserted claims join it to others, and its tile
//             (server/corpus/overview)
// Order       the most connected first
// Unknown     none
MATCH (e:Entity)
WHERE e.rank <= $first
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity, e.x AS x, e.y AS y, e.rank AS rank, e.joined AS joined, e.tile AS tile
ORDER BY rank
