/** One real Neo4j for the tests of one run, in a temporary folder, started and stopped as the program itself does. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startManaged } from '../../server/neo4j/managed.ts';
import { createStages } from '../../server/stages.mjs';
import { serveTurns } from './turns.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; username: string; password: string; database: string; store: string };
    /** The port on which a file waits for its turn: see turns.ts. */
    turns: number;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, heap, pageCache } = readConfig([], process.env, fileURLToPath(new URL('../..', import.meta.url)));
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-test-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const store = join(folder, 'store');
  const stages = createStages(process.stdout);
  try {
    const neo4j = await startManaged({ home, store, heap, pageCache, shortLived: true, stages, env: process.env });
    const { uri, username, password, database } = neo4j;
    project.provide('neo4j', { uri, username, password, database, store });
    const { server, port } = await serveTurns();
    project.provide('turns', port);
    // A run that is interrupted never reaches its teardown.
    process.once('exit', removeFolder);
    return async () => {
      server.close();
      await neo4j.stop();
      removeFolder();
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
