/** Everything that a database holds, as one hash: two that are equal hold the same to the last property, index, constraint and user. */
import { createHash } from 'node:crypto';
import { cypher } from './cypher.ts';

export interface GraphHash {
  readonly nodes: number;
  readonly edges: number;
  readonly hash: string;
}

export async function graphHash(): Promise<GraphHash> {
  const nodes = await cypher(
    'MATCH (n) RETURN elementId(n) AS at, labels(n) AS labels, properties(n) AS said ORDER BY at',
  );
  const edges = await cypher(
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS at, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS said ORDER BY at',
  );
  const schema = [
    await cypher('SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
    await cypher('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name'),
    await cypher('SHOW USERS YIELD user RETURN user ORDER BY user'),
  ];
  const hash = createHash('sha256')
    .update(inOrder([nodes, edges, schema]))
    .digest('hex');
  return { nodes: nodes.length, edges: edges.length, hash };
}

/** As JSON with the names of every object in order: Neo4j gives properties in any. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
