// Question    Which entities stand in these tiles of the whole record's picture?
// Parameters  $tiles: list of the names of tiles, 1 to 1,000
// Columns     entity, x, y, rank, joined, tile
// Row         one row is one entity: where it stands, its place among the most connected, how many asserted claims join it to others, and its tile
//             (server/corpus/overview)
// Order       none
// Unknown     a tile that there is not gives no row
UNWIND $tiles AS tile
MATCH (e:Entity)
WHERE e.tile = tile
RETURN e {.id, .kind, .name, .aliases, .seats} AS entity, e.x AS x, e.y AS y, e.rank AS rank, e.joined AS joined, tile
