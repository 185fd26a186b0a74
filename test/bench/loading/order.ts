/** Orders to the loading process, and its answers. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Address } from '../../../server/neo4j/driver.ts';
import type { Starts } from './starts.ts';

export interface Order {
  /** LOADER: as the program loads. PLAIN: one CREATE a batch, nothing checked or computed while the clock runs. */
  readonly way: 'LOADER' | 'PLAIN';
  readonly seed: number;
  readonly size: number;
  readonly address: Address;
  readonly database: string;
}

export interface Loaded {
  /** Of writing, indexes included; of the loader also what it computes of each row. */
  readonly seconds: number;
  /** Nodes and edges written; 0 where nobody counted. */
  readonly rows: number;
  readonly checking: number;
  readonly building: number;
  /** Loading the same once more; 0 where it was not done. */
  readonly again: number;
  readonly starts: Starts;
  readonly peakMegabytes: number;
}

/** Has another process do it; ends it when `stopping` is aborted. */
export async function loadElsewhere(order: Order, stopping: AbortSignal): Promise<Loaded> {
  stopping.throwIfAborted();
  const child = fork(join(import.meta.dirname, 'loading.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const end = () => void child.kill('SIGKILL');
  stopping.addEventListener('abort', end, { once: true });
  try {
    child.send(order);
    return await answerOf(child);
  } catch (error) {
    throw stopping.aborted ? stopping.reason : error;
  } finally {
    stopping.removeEventListener('abort', end);
    end();
  }
}

async function answerOf(child: ChildProcess): Promise<Loaded> {
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`the loading process ended without an answer (${signal ?? code})`);
  });
  const answered = once(child, 'message');
  ended.catch(() => undefined);
  const [answer] = (await Promise.race([answered, ended])) as [{ loaded?: Loaded; failed?: unknown }];
  if (answer.loaded) return answer.loaded;
  throw new Error(`loading failed: ${answer.failed}`);
}
