// Question    Which entities have these ids?
// Parameters  $ids: list of entity ids, 1 to 100
// Columns     id, entity
// Row         one row is one entity
// Order       none
// Unknown     an unknown id gives no row
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e {.id, .kind, .name, .aliases, .seats} AS entity
