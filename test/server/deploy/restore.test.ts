/** A managed store, copied as the README says, comes back from the copy with the same graph. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createRunner, type Runner } from '../../../cypher/run.ts';
import { readConfig } from '../../../server/config.ts';
import { indexesOf } from '../../../server/corpus/indexes.ts';
import { loadCorpus } from '../../../server/corpus/load.ts';
import { requireCorpus } from '../../../server/corpus/read.ts';
import { graphHash } from '../../../server/corpus/readGraph.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { startManaged } from '../../../server/neo4j/managed.ts';
import { silentStages } from '../../../server/stages.mjs';
import { lighthouse } from '../../helpers/corpusFolder.ts';

const { home, heap } = readConfig([], process.env, join(import.meta.dirname, '../../..'));

async function withStore<T>(store: string, work: (runner: Runner) => Promise<T>): Promise<T> {
  const neo4j = await startManaged({
    home,
    store,
    heap,
    pageCache: '8m',
    shortLived: true,
    env: process.env,
    stages: silentStages,
  });
  const driver = createDriver(neo4j);
  try {
    return await work(createRunner(driver, neo4j.database));
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

it('copied while it is stopped, lost, and put back, it holds the same corpus', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-backup-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [store, backup] = [join(folder, 'stores', 'lighthouse'), join(folder, 'backup')];
  const corpus = await requireCorpus(lighthouse);
  const hash = await withStore(store, async (runner) => {
    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: true });
    return graphHash(runner);
  });

  await cp(store, backup, { recursive: true, preserveTimestamps: true });
  await rm(store, { recursive: true });
  await cp(backup, store, { recursive: true, preserveTimestamps: true });

  await withStore(store, async (runner) => {
    expect(await graphHash(runner)).toBe(hash);
    expect(await indexesOf(runner)).toEqual({ missing: [], unready: [], obsolete: [] });
    expect(await loadCorpus(runner, corpus)).toMatchObject({ changed: false });
  });
}, 240_000);
