/**
 * Two projects, because tests that use a database need it for themselves.
 *
 * `pure`: folders whose tests touch no database, no server and no browser. Running only them starts no Neo4j.
 * `real`: everything else, on the Neo4j that `globalSetup` starts for each worker; a file empties it first.
 * A folder that is not listed as pure lands here, so a new test is safe before it is fast.
 *
 * The files that a worker runs share its modules, as reading the server's anew for each took a tenth of the whole; what a test makes, it closes.
 *
 * They are one group to Vitest: between two groups it may give two workers one number.
 *
 * What fails once on the real components is tried once more, and the report says so: a busy machine can hold back a browser for as long as a test waits.
 *
 * A limit of time ends what hangs; it is no measure of speed, so each is many times what a quiet machine takes.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './helpers/longestFirst.ts';

const pure = [
  'test/architecture.test.ts',
  'test/client/**/*.test.{ts,tsx}',
  'test/server/{suggest,table,time,words}/**/*.test.ts',
  'test/server/{deploy,exchange}/pure/**/*.test.ts',
  'test/server/{config,fold,stages}.test.ts',
  'test/server/bootstrap/**/*.test.ts',
  'test/server/corpus/{check*,conflicts,diff,known,new,overview,place,quotes,read,schema,sheet,standing}.test.ts',
  'test/server/neo4j/java.test.ts',
  'test/server/graphql/pure/**/*.test.ts',
];

/** More would each have a Neo4j, and a small machine has two cores. */
const maxWorkers = 2;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers,
    environment: 'node',
    isolate: false,
    expect: { poll: { timeout: 20_000 } },
    teardownTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/helpers/countsReporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: pure,
          globalSetup: './test/helpers/globalSetup.ts',
          testTimeout: 60_000,
          retry: 1,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
