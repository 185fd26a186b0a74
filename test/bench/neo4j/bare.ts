/** Statements through the driver and nothing else: what everything above it is measured against. */
import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';

/** Neo4j takes a number of JavaScript for a float, which LIMIT refuses. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
  return value;
}

/** A session, an auto-committed statement, its records. */
export async function readBare(
  driver: Driver,
  database: string,
  text: string,
  parameters: unknown,
): Promise<readonly Row[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters as Record<string, unknown>);
    return records;
  } finally {
    await session.close();
  }
}
