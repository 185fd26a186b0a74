/** Cypher that only tests run: looking at the database from outside the program, and damaging it on purpose. */
import { createDriver } from '../../server/neo4j/driver.ts';
import { ourNeo4j } from './neo4j.ts';

export async function cypher<Row = Record<string, unknown>>(text: string): Promise<Row[]> {
  const { database, ...address } = ourNeo4j();
  const driver = createDriver(address);
  try {
    const { records } = await driver.executeQuery(text, {}, { database });
    return records.map((record) => record.toObject() as Row);
  } finally {
    await driver.close();
  }
}

/** Every edge as one line, `start -TYPE-> end` and what else it says, in order. */
export async function edgeLines(): Promise<string[]> {
  const rows = await cypher<{ start: string; type: string; end: string; more: Record<string, unknown> }>(
    'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS end, properties(r) AS more',
  );
  return rows
    .map(({ start, type, end, more }) => {
      const said = Object.keys(more)
        .sort()
        .map((name) => `${name}=${String(more[name])}`);
      return [`${start} -${type}-> ${end}`, ...said].join(' ');
    })
    .sort();
}
