/** Takes everything out of a scratch database, so that it can be loaded once more; constraints and indexes stay. */
import type { Driver } from 'neo4j-driver';

export async function emptied(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    const text = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS';
    await session.run(text, {}, { timeout: 600_000 });
  } finally {
    await session.close();
  }
}
