/**
 * Two projects, because all tests of one run share one Neo4j.
 *
 * `pure`: folders whose tests touch no database, no server and no browser. Their files run side by side, and running only them starts no Neo4j.
 * `real`: everything else. Its files run one after another, each emptying the database first, on the one Neo4j that `globalSetup` starts;
 * a folder that is not listed as pure lands here, so a new test is safe before it is fast.
 *
 * A limit of time ends what hangs; it is no measure of speed, so each is many times what a quiet machine takes.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pure = [
  'test/architecture.test.ts',
  'test/client/**/*.test.{ts,tsx}',
  'test/server/{time,words}/**/*.test.ts',
  'test/server/{config,fold,stages}.test.ts',
  'test/server/corpus/{check*,conflicts,place,quotes,read,schema,standing}.test.ts',
  'test/server/neo4j/java.test.ts',
  'test/server/graphql/pure/**/*.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
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
          exclude: pure,
          environment: 'node',
          globalSetup: './test/helpers/globalSetup.ts',
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
