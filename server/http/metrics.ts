/** What the server does, counted for Prometheus. Labels take few values: never a text, an id or a name that a client wrote. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Parameters, Reader, RunOptions } from '../../cypher/run.ts';
import type { OperationReport } from '../graphql/operations.ts';

export interface Metrics {
  /** A runner that does the same and is counted: each statement by its name, with its time and whether it gave its rows. */
  counting(runner: Reader): Reader;
  operation(report: OperationReport): void;
  /** The codes of one answer's errors. */
  errors(codes: readonly string[]): void;
  /** In Prometheus' text format, whose media type is `contentType`. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from a statement found in memory to what is given up. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8];

/** The process's own figures (memory, processor, event loop): one process has them once, however many servers it holds. */
let ofProcess: Registry | undefined;
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

export function createMetrics(): Metrics {
  const own = new Registry();
  const registers = [own];
  const operations = new Histogram({
    name: 'whose_watch_operation_duration_seconds',
    help: 'GraphQL operations by outcome: answered, partial, refused, cancelled, failed.',
    labelNames: ['outcome'],
    buckets,
    registers,
  });
  const statements = new Histogram({
    name: 'whose_watch_statement_duration_seconds',
    help: 'Cypher statements by the name of their file and whether they gave their rows (answered) or not (failed); waiting for a connection included.',
    labelNames: ['statement', 'outcome'],
    buckets,
    registers,
  });
  const sessions = new Gauge({
    name: 'whose_watch_database_sessions',
    help: 'Sessions in use: each holds or awaits one connection of the pool, until the database has let it go.',
    registers,
  });
  const errors = new Counter({
    name: 'whose_watch_errors_total',
    help: 'Errors told to clients, by code.',
    labelNames: ['code'],
    registers,
  });
  const all = Registry.merge([own, processMetrics()]);

  async function counted<Result>(statement: string, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1_000;
    sessions.inc();
    try {
      const result = await work();
      statements.observe({ statement, outcome: 'answered' }, seconds());
      return result;
    } catch (error) {
      statements.observe({ statement, outcome: 'failed' }, seconds());
      throw error;
    } finally {
      sessions.dec();
    }
  }

  return {
    counting: (runner) => ({
      ...runner,
      read: <Row>(name: string, parameters?: Parameters, options?: RunOptions) =>
        counted(name, () => runner.read<Row>(name, parameters, options)),
    }),
    operation: ({ outcome, milliseconds }) => operations.observe({ outcome }, milliseconds / 1_000),
    errors: (codes) => {
      for (const code of codes) errors.inc({ code });
    },
    text: () => all.metrics(),
    contentType: all.contentType,
  };
}
