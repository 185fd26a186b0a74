/**
 * Three projects, because all tests of one run share one Neo4j.
 *
 * `pure`: folders whose tests touch no database, no server and no browser. Their files run side by side, and running only them starts no Neo4j.
 * `real`: everything else. Its files take turns on the one Neo4j that `globalSetup` starts, each emptying the database first;
 * a folder that is not listed as pure lands here, so a new test is safe before it is fast.
 * `own`: the few files about a Neo4j that boots, dies and comes back, which need one of their own. They run beside `real`.
 *
 * A limit of time ends what hangs; it is no measure of speed, so each is many times what a quiet machine takes.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { OwnFirst } from './helpers/ownFirst.ts';

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

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
    sequence: { sequencer: OwnFirst },
    reporters: ['default', './test/helpers/countsReporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, environment: 'node', testTimeout: 30_000, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...own],
          environment: 'node',
          globalSetup: './test/helpers/globalSetup.ts',
          setupFiles: './test/helpers/takeTurn.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'own',
          include: own,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
