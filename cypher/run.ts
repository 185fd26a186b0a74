/** The only caller of the driver: runs a statement by its name and gives plain rows. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
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
  /** Milliseconds after which the server ends it; absent: the database's own limit. */
  readonly timeout?: number;
  readonly onRan?: ((ran: Ran) => void) | undefined;
}

export interface Runner {
  /** Runs a statement of `cypher/read` in READ access mode, auto-committed: the server itself refuses any write. */
  read<Row>(name: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /** Runs a statement of `cypher/write` or `cypher/schema`; only loading does. */
  write<Row>(name: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /** Rejects with the driver's error when the database does not answer. */
  reachable(): Promise<void>;
}

/** Neo4j takes a JavaScript number for a float, which LIMIT and integer properties refuse: whole numbers are sent as integers. */
function toNeo4j(value: unknown): unknown {
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
  const abort = () => void session.close().catch(() => undefined);
  options.signal?.throwIfAborted();
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const config = options.timeout === undefined ? {} : { timeout: options.timeout };
    const result = await session.run(running.text, toNeo4j(parameters) as Parameters, config);
    const rows = result.records.map((record) => record.toObject() as Row);
    options.onRan?.({ statement: running, parameters, rows: rows.length, milliseconds: performance.now() - started });
    return rows;
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abort);
    await session.close();
  }
}

/** A runner over one database; the driver must be made with `disableLosslessIntegers`, so that integers come back as numbers. */
export function createRunner(driver: Driver, database: string): Runner {
  return {
    async read(name, parameters = {}, options = {}) {
      const found = statement(name);
      if (found.folder !== 'read') throw new Error(`${name}.cypher is not a reading statement`);
      return run(driver.session({ database, defaultAccessMode: neo4j.session.READ }), found, parameters, options);
    },
    async write(name, parameters = {}, options = {}) {
      return run(
        driver.session({ database, defaultAccessMode: neo4j.session.WRITE }),
        statement(name),
        parameters,
        options,
      );
    },
    async reachable() {
      await driver.verifyConnectivity({ database });
    },
  };
}
