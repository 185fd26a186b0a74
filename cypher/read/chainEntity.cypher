// Question    What is this entity, to start a chain from it?
// Parameters  $id: entity id
// Columns     entity
// Row         at most one row: the entity as a map of id, kind and name
// Order       one row
// Unknown     an unknown id gives no row
MATCH (e:Entity {id: $id})
RETURN e {.id, .kind, .name} AS entity
