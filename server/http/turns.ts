/** Who may have the database work for them at the same time, and who waits. */
import { limits } from '../graphql/limits.ts';

export const busy = Symbol('no turn');

export interface Turns {
  /** What `work` does once it is its turn; `busy` when the queue is full, the wait was too long, or `left` was aborted. */
  during<Result>(work: () => Promise<Result>, left: AbortSignal): Promise<Result | typeof busy>;
}

/** Ends a turn; the next in the queue has it. */
type Done = () => void;
type Waiting = (done: Done | undefined) => void;

export function createTurns(
  most: number = limits.concurrentOperations,
  mostWaiting: number = limits.waitingOperations,
  milliseconds: number = limits.waitingMilliseconds,
): Turns {
  let running = 0;
  const queue = new Set<Waiting>();

  function begin(): Done {
    running += 1;
    return () => {
      running -= 1;
      const [next] = queue;
      next?.(begin());
    };
  }

  function wait(left: AbortSignal): Promise<Done | undefined> {
    return new Promise((resolve) => {
      const settle: Waiting = (done) => {
        clearTimeout(timer);
        left.removeEventListener('abort', giveUp);
        queue.delete(settle);
        resolve(done);
      };
      const giveUp = () => settle(undefined);
      const timer = setTimeout(giveUp, milliseconds);
      left.addEventListener('abort', giveUp, { once: true });
      queue.add(settle);
    });
  }

  async function take(left: AbortSignal): Promise<Done | undefined> {
    if (running < most) return begin();
    return queue.size < mostWaiting && !left.aborted ? wait(left) : undefined;
  }

  return {
    async during(work, left) {
      const done = await take(left);
      if (!done) return busy;
      try {
        return await work();
      } finally {
        done();
      }
    },
  };
}
