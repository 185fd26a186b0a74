// Question    What is this entity, to start a chain from it?
// Parameters  $of: map of id, an entity's
// Columns     entity
// Row         at most one row: the entity as a map of id, kind and name
// Order       one row
// Unknown     an unknown id gives no row
MATCH (e:Entity {id: $of.id})
RETURN e {.id, .kind, .name} AS entity
