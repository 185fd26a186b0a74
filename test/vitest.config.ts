/**
 * Four projects, because tests that use one database must take turns, and two cores can do more.
 *
 * `pure`: folders whose tests touch no database, no server and no browser. Their files run side by side, and running only them starts no Neo4j.
 * `real`: everything else. Its files take turns on the one Neo4j that `globalSetup` starts, each emptying the database first;
 * a folder that is not listed as pure lands here, so a new test is safe before it is fast.
 * `browser`: the same with a browser, on a Neo4j of its own; `own`: the few files about a Neo4j that boots, dies and comes back. They run beside `real`.
 *
 * A limit of time ends what hangs; it is no measure of speed, so each is many times what a quiet machine takes.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './helpers/longestFirst.ts';

const pure = [
  'test/architecture.test.ts',
  'test/client/**/*.test.{ts,tsx}',
  'test/server/{table,time,words}/**/*.test.ts',
  'test/server/{config,fold,stages}.test.ts',
  'test/server/corpus/{check*,conflicts,place,quotes,read,schema,standing}.test.ts',
  'test/server/neo4j/java.test.ts',
  'test/server/graphql/pure/**/*.test.ts',
];

const own = ['test/server/startManaged.test.ts', 'test/server/trouble/neo4jInTrouble.test.ts'];

const browser = 'test/browser/**/*.test.ts';

/** Files that wait for their turn wait in a worker, and none of them may keep one from a file whose turn it is. */
const workers = 8;

const real = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 180_000,
  maxWorkers: workers,
  sequence: { groupOrder: 1 },
} as const;

const turns = { globalSetup: './test/helpers/globalSetup.ts', setupFiles: './test/helpers/takeTurn.ts' };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/helpers/countsReporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, environment: 'node', testTimeout: 30_000, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          ...real,
          name: 'real',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...own, browser],
          ...turns,
        },
      },
      { extends: true, test: { ...real, name: 'browser', include: [browser], ...turns } },
      { extends: true, test: { ...real, name: 'own', include: own } },
    ],
  },
});
