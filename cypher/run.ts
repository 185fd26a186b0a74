/** The only caller of the driver: runs a statement by its name and gives plain rows. */
import { setMaxListeners } from 'node:events';
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { type Plan, toPlan } from './plan.ts';
import { type Statement, statement } from './statements.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** One statement that ran, for counting, tracing and logs. */
export interface Ran {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly rows: number;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** Ends the statement on the server too when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the server ends it; absent: the database's own limit. One that does not even end it is given up soon after. */
  readonly timeout?: number;
  readonly onRan?: ((ran: Ran) => void) | undefined;
}

export interface Runner {
  /** Runs a statement of `cypher/read` in READ access mode, auto-committed: the server itself refuses any write. */
  read<Row>(name: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /** Runs a statement of `cypher/write` or `cypher/schema`; only loading does. */
  write<Row>(name: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /** How Neo4j would run a statement of `cypher/read` with these parameters, without running it. */
  explain(name: string, parameters?: Parameters, options?: RunOptions): Promise<Plan>;
  /** Rejects with the driver's error when the database does not answer. */
  reachable(): Promise<void>;
}

/** What the server has of it: nothing to write with. */
export type Reader = Omit<Runner, 'write'>;

/** Neo4j takes a JavaScript number for a float, which LIMIT and integer properties refuse: whole numbers are sent as integers. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
  return value;
}

async function run<Row>(
  session: Session,
  running: Statement,
  parameters: Parameters,
  options: RunOptions,
): Promise<Row[]> {
  const started = performance.now();
  const { records } = await result(session, running.sent, parameters, options);
  const rows = records.map((record) => record.toObject() as Row);
  options.onRan?.({ statement: running, parameters, rows: rows.length, milliseconds: performance.now() - started });
  return rows;
}

/** Milliseconds that the server has to say that a statement's time is over: with its disk full it may wait for itself for ever, and show signs of life meanwhile. */
const grace = 5_000;

/** To whoever asked it is as if the database were away. */
class Unanswered extends Error {
  readonly code = neo4j.error.SERVICE_UNAVAILABLE;
  constructor() {
    super('The database began a statement and never answered.');
  }
}

/** The driver writes out from where each statement was run, in case that it fails: it is always from here, and takes a noticeable part of a small answer. */
function fromNowhere<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The whole result of one text, auto-committed; the session is closed with it. */
async function result(
  session: Session,
  text: string,
  parameters: Parameters,
  options: Pick<RunOptions, 'signal' | 'timeout'>,
): Promise<QueryResult> {
  const abort = () => void session.close().catch(() => undefined);
  options.signal?.throwIfAborted();
  // One signal ends all that a request has running, however much; Node would take more than ten for a leak and say so.
  if (options.signal) setMaxListeners(0, options.signal);
  options.signal?.addEventListener('abort', abort, { once: true });
  const { timeout } = options;
  let late: NodeJS.Timeout | undefined;
  let silent = false;
  try {
    const running = fromNowhere(() =>
      session.run(text, toNeo4j(parameters) as Parameters, timeout === undefined ? {} : { timeout }),
    );
    const givenUp = new Promise<never>((_, reject) => {
      if (timeout === undefined) return;
      late = setTimeout(() => {
        silent = true;
        reject(new Unanswered());
      }, timeout + grace);
    });
    return await Promise.race([running, givenUp]);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(late);
    options.signal?.removeEventListener('abort', abort);
    const closed = session.close();
    // Who never answered will not say goodbye either.
    if (silent) closed.catch(() => undefined);
    else await closed;
  }
}

function readingStatement(name: string): Statement {
  const found = statement(name);
  if (found.folder !== 'read') throw new Error(`${name}.cypher is not a reading statement`);
  return found;
}

/** A runner over one database; the driver must be made with `disableLosslessIntegers`, so that integers come back as numbers. */
export function createRunner(driver: Driver, database: string): Runner {
  // In a cluster a reader may be behind: what this runner has written, it waits for before it reads. One that has written nothing waits for nothing.
  let written: string[] = [];
  const reading = () => driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarks: written });
  return {
    async read(name, parameters = {}, options = {}) {
      const found = readingStatement(name);
      return run(reading(), found, parameters, options);
    },
    async explain(name, parameters = {}, options = {}) {
      const { sent } = readingStatement(name);
      const { summary } = await result(reading(), `EXPLAIN ${sent}`, parameters, options);
      if (summary.plan === false) throw new Error(`Neo4j gave no plan of ${name}.cypher`);
      return toPlan(summary.plan);
    },
    async write(name, parameters = {}, options = {}) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarks: written });
      try {
        return await run(session, statement(name), parameters, options);
      } finally {
        written = session.lastBookmarks();
      }
    },
    async reachable() {
      await driver.verifyConnectivity({ database });
    },
  };
}
