MATCH (post:Entity {id: $id})
RETURN post.id AS id, post.name AS name, COLLECT {
  MATCH (post)<-[:OBJECT]-(held:Claim {relation: 'HOLDS_POST'})-[:SUBJECT]->(person:Entity)
  WITH held, person
  ORDER BY held.whenKey
  LIMIT 25
  RETURN {id: held.id, standing: held.standing, person: {id: person.id, name: person.name, claims: COLLECT {
    MATCH (person)<-[:SUBJECT]-(other:Claim {relation: 'HOLDS_POST'})-[:OBJECT]->(elsewhere:Entity)
    WITH other, elsewhere
    ORDER BY other.whenKey
    LIMIT 25
    RETURN {id: other.id, standing: other.standing, post: {id: elsewhere.id, name: elsewhere.name}}
  }}}
} AS claims
