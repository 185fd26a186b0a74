/** What every resolver of one request shares: fresh for each request, gone with it. */
import type { Ran, Runner } from '../../cypher/run.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createRead, type Read } from './read.ts';

export interface Context {
  /** Names the request in logs and in the answer to an unforeseen error. */
  readonly requestId: string;
  /** One statement, by its name; for a batch of things by their ids there are loaders. */
  readonly read: Read;
  readonly loaders: Loaders;
}

export interface Request {
  readonly id: string;
  /** Aborted when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
  /** Told of every statement that the request ran. */
  readonly onRan?: ((ran: Ran) => void) | undefined;
}

export function createContext(runner: Runner, request: Request): Context {
  const read = createRead(runner, request.signal, request.onRan);
  return { requestId: request.id, read, loaders: createLoaders(read) };
}
