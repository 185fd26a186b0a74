/** Takes everything out of a database, so that it can be loaded anew; constraints and indexes stay. */
import type { Driver } from 'neo4j-driver';

/** Relationships first, and so many at a time: a hub that goes with all of its own at once, or ten thousand nodes with all that they say, would be more than one transaction may hold. */
const steps = [
  'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
  'MATCH (n) WITH n LIMIT 2000 DELETE n RETURN count(*) AS gone',
];

export async function emptied(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const step of steps) {
      let gone: number;
      do {
        const { records } = await session.run<{ gone: number }>(step, {}, { timeout: 300_000 });
        gone = records[0]?.get('gone') ?? 0;
      } while (gone > 0);
    }
  } finally {
    await session.close();
  }
}
