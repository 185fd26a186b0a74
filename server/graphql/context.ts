/** What every resolver of one request shares: fresh for each request, gone with it. */
import type { Ran, Reader } from '../../cypher/run.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createRead, type Read } from './read.ts';
import { type StatementRun, type Trace, traceOf } from './trace.ts';

export interface Context {
  /** Names the request in logs, in the answer's header and, when it has errors, in the answer. */
  readonly requestId: string;
  /** One statement, by its name; for a batch of things by their ids there are loaders. */
  readonly read: Read;
  readonly loaders: Loaders;
  /** The statements so far, in the order in which they began. */
  readonly ran: readonly StatementRun[];
  /** They told whole, with their plans; resolves at the request's deadline at the latest. */
  readonly trace: () => Promise<Trace>;
}

export interface Request {
  readonly id: string;
  /** Aborted when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
  /** Told of every statement that the request ran. */
  readonly onRan?: ((ran: Ran) => void) | undefined;
}

export function createContext(runner: Reader, { id, signal, onRan }: Request): Context {
  const ran: StatementRun[] = [];
  const began = performance.now();
  const read = createRead(runner, { signal, onRan, ran, began });
  return {
    requestId: id,
    read,
    loaders: createLoaders(read),
    ran,
    trace: () => traceOf(runner, ran, performance.now() - began, signal),
  };
}
