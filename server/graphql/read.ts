/** How resolvers reach the database within one request: by a statement's name, until the request's deadline. */
import type { Parameters, Ran, Runner } from '../../cypher/run.ts';
import { fromDriver } from './errors.ts';
import { limits } from './limits.ts';

/** Runs a statement of `cypher/read`; rejects with an error of `errors.ts`, or with the driver's own where nobody foresaw it. */
export type Read = <Row>(name: string, parameters?: Parameters) => Promise<Row[]>;

/**
 * @param signal its reason is what a statement rejects with once it is aborted, at once, even if the driver does not come back
 */
export function createRead(runner: Runner, signal: AbortSignal, onRan?: (ran: Ran) => void): Read {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting when the signal is aborted.
  aborted.catch(() => undefined);
  return async <Row>(name: string, parameters: Parameters = {}): Promise<Row[]> => {
    signal.throwIfAborted();
    try {
      const timeout = limits.operationMilliseconds;
      return await Promise.race([runner.read<Row>(name, padded(parameters), { signal, timeout, onRan }), aborted]);
    } catch (error) {
      throw fromDriver(error, limits.operationMilliseconds);
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
