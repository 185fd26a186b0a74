/** Neo4j's of the bench's own, each on a new store in the run's temporary folder: ended at once, and with us, as nothing in them is worth keeping. */
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { type Address, createDriver } from '../../../server/neo4j/driver.ts';
import { startManaged } from '../../../server/neo4j/managed.ts';
import type { Stages } from '../../../server/stages.mjs';

/** Memory in Java's notation. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

/** A corpus of 100,000 entities lies in memory whole: what is measured is the work, not a disk. */
export const memory: Memory =
  totalmem() >= 12 * 2 ** 30 ? { heap: '2g', pageCache: '2g' } : { heap: '1g', pageCache: '1g' };

export interface Around {
  /** The run's temporary folder. */
  readonly folder: string;
  /** Folder of Neo4j's jars. */
  readonly home: string;
  readonly stages: Stages;
  readonly stopping: AbortSignal;
  /** Registers what to close when the run ends, however it ends. */
  onEnd(close: () => Promise<void>): void;
}

export interface Scratch {
  readonly address: Address;
  readonly database: string;
  readonly driver: Driver;
  readonly runner: Runner;
  /** Can be called twice. */
  end(): Promise<void>;
}

export async function startScratch(name: string, { folder, home, stages, stopping, onEnd }: Around): Promise<Scratch> {
  const store = join(folder, name);
  const neo4j = await startManaged({ home, store, ...memory, env: process.env, stages, stopping });
  const driver = createDriver(neo4j);
  let ended: Promise<void> | undefined;
  const close = async () => {
    await driver.close();
    await neo4j.stop(AbortSignal.abort());
  };
  const end = () => {
    ended ??= close();
    return ended;
  };
  onEnd(end);
  const { uri, username, password, database } = neo4j;
  return { address: { uri, username, password }, database, driver, runner: createRunner(driver, database), end };
}
