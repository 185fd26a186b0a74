/** A disk that fills while a corpus is loaded: it is told, and what was taken is completed once there is room, to the same graph as on a disk that never filled. */
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { readConfig } from '../../../server/config.ts';
import { prepareIndexes } from '../../../server/corpus/indexes.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { graphHash } from '../../../server/corpus/readGraph.ts';
import { StartFault } from '../../../server/faults.ts';
import { closeDriver, createDriver } from '../../../server/neo4j/driver.ts';
import { startManaged } from '../../../server/neo4j/managed.ts';
import { silentStages } from '../../../server/stages.mjs';
import { disk, mounts } from '../../helpers/disk.ts';
import { largeCorpus } from '../../helpers/largeCorpus.ts';
import { emptyDatabase, testRunner } from '../../helpers/neo4j.ts';

const undisturbed = testRunner();
const { home, heap } = readConfig([], process.env, join(import.meta.dirname, '../../..'));
const corpus = largeCorpus(300, 30);

/** @param hurry once it is aborted, Neo4j's end is not waited for */
async function on<T>(store: string, work: (runner: Runner) => Promise<T>, hurry?: AbortSignal): Promise<T> {
  const around = { env: process.env, stages: silentStages };
  const neo4j = await startManaged({ home, store, heap, pageCache: '8m', shortLived: true, ...around });
  const driver = createDriver(neo4j);
  try {
    return await work(createRunner(driver, neo4j.database));
  } finally {
    await closeDriver(driver);
    await neo4j.stop(hurry);
  }
}

/** Leaves so many bytes of it free. */
async function fill(folder: string, left: number): Promise<string> {
  const ballast = join(folder, 'ballast');
  const { bavail, bsize } = await statfs(folder);
  await writeFile(ballast, Buffer.alloc(bavail * bsize - left));
  return ballast;
}

test.runIf(mounts)(
  'is told, and once it has room the next load completes what was begun',
  { timeout: 400_000 },
  async () => {
    await emptyDatabase();
    await loadCorpus(undisturbed, corpus);
    const whole = await graphHash(undisturbed);

    const folder = await disk('size=300m');
    const store = join(folder, 'store');
    // Without room it would not end by itself: after 8 s it would be ended by force.
    const ballast = await on(
      store,
      async (runner) => {
        await prepareIndexes(runner);
        const lying = await fill(folder, 2 ** 17);
        const refused = await loadCorpus(runner, corpus).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(StartFault);
        expect((refused as StartFault).message).toMatch(
          /^The database could not write what is loaded: its disk may be full \(Neo\.DatabaseError\.[\w.]+\)\. What it has taken is kept/,
        );
        return lying;
      },
      AbortSignal.abort(),
    );
    await rm(ballast);
    await on(store, async (runner) => {
      expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: true });
      expect(await graphHash(runner)).toBe(whole);
    });
  },
);
