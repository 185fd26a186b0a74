/** The ways to give Whose Watch a Neo4j, for every message that has to say that it found none. */
const others = `  docker run --rm -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community
    and then NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=choose-a-password npm start
  NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD of a Neo4j 5.26 or newer anywhere else (Aura, a cluster), then npm start`;

export const waysToNeo4j = `Whose Watch needs a Neo4j. Any one of these gives it one:
  install Java 17 or newer and Maven, then run npm start again: it fetches and runs its own Neo4j
${others}`;

/** Where Java and Maven are there, and the network is not. */
export const waysWithoutMaven = `A Neo4j of yours does as well; any one of these gives it one:
${others}`;
