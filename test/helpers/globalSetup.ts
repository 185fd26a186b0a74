/** A real Neo4j for each worker of one run, in a temporary folder, started and stopped as the program itself does. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { recordClassData } from '../../server/neo4j/classData.ts';
import { type BootingNeo4j, beginManaged } from '../../server/neo4j/managed.ts';
import { createStages } from '../../server/stages.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker, in their order. */
    neo4j: { uri: string; username: string; password: string; database: string; store: string }[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, heap, pageCache } = readConfig([], process.env, fileURLToPath(new URL('../..', import.meta.url)));
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-test-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  // A run that is interrupted never reaches its teardown.
  process.once('exit', removeFolder);
  const stages = createStages(process.stdout);
  const stores = Array.from({ length: Number(project.config.maxWorkers) }, (_, n) => join(folder, `store-${n + 1}`));
  const booting: BootingNeo4j[] = [];
  // One begins after another, as the first fetches the jars for all; they boot side by side.
  for (const store of stores)
    booting.push(await beginManaged({ home, store, heap, pageCache, shortLived: true, stages, env: process.env }));
  // The tests boot Neo4j a score of times more.
  const recorded = recordClassData({ home, heap, pageCache, env: process.env, patient: false });
  await Promise.all([...booting.map(({ answering }) => answering), recorded]);
  project.provide(
    'neo4j',
    booting.map(({ uri, username, password, database }, n) => ({
      ...{ uri, username, password, database },
      store: stores[n] ?? '',
    })),
  );
  return async () => {
    await Promise.all(booting.map((neo4j) => neo4j.stop()));
    removeFolder();
  };
}
