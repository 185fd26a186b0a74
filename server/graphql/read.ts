/** How resolvers reach the database within one request: by a statement's name, until the request's deadline. */
import type { Parameters, Ran, Reader } from '../../cypher/run.ts';
import { fromDriver } from './errors.ts';
import { limits } from './limits.ts';
import type { StatementRun } from './trace.ts';

/** Runs a statement of `cypher/read`; rejects with an error of `errors.ts`, or with the driver's own where nobody foresaw it. */
export type Read = <Row>(name: string, parameters?: Parameters) => Promise<Row[]>;

export interface ReadOptions {
  /** Its reason is what a statement rejects with once it is aborted, at once, even if the driver does not come back. */
  readonly signal: AbortSignal;
  /** Told of every statement that gave its rows. */
  readonly onRan?: ((ran: Ran) => void) | undefined;
  /** Takes every statement as it begins, and learns how it ended. */
  readonly ran: StatementRun[];
  /** The request's first moment, on the clock of `performance.now()`. */
  readonly began: number;
}

export function createRead(runner: Reader, { signal, onRan, ran, began }: ReadOptions): Read {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting when the signal is aborted.
  aborted.catch(() => undefined);
  return async <Row>(name: string, given: Parameters = {}): Promise<Row[]> => {
    signal.throwIfAborted();
    const started = performance.now();
    const parameters = padded(given);
    const running: StatementRun = { name, parameters, began: started - began, milliseconds: null, rows: null };
    ran.push(running);
    try {
      const timeout = limits.operationMilliseconds;
      const rows = await Promise.race([runner.read<Row>(name, parameters, { signal, timeout, onRan }), aborted]);
      running.rows = rows.length;
      return rows;
    } catch (error) {
      throw fromDriver(error, limits.operationMilliseconds);
    } finally {
      running.milliseconds = performance.now() - started;
    }
  };
}

/**
 * Neo4j plans a statement anew for each order of magnitude of a list's length: 1, up to 10, up to 100. With the empty id, which nothing has, any batch of ids
 * is of the last.
 */
function padded(parameters: Parameters): Parameters {
  const { ids } = parameters;
  if (!Array.isArray(ids) || ids.length > 10) return parameters;
  return { ...parameters, ids: [...ids, ...Array.from({ length: 11 - ids.length }, () => '')] };
}
