/** Keeps a Neo4j of ours running: one that dies while it serves is started again, where its readers look for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jProcess } from './serverProcess.ts';

export interface Kept {
  /** Of the process at the moment; it changes when Neo4j is started again. */
  readonly pid: number;
  /** Ends it for good, whether it runs, is being started or waits to be. */
  stop(hurry?: AbortSignal): Promise<void>;
}

export interface Keeping {
  /** Starts another on the same store and port; resolves when its process runs, not when it answers. */
  readonly startAgain: () => Promise<Neo4jProcess>;
  /** Told when one has died, and when its successor answers. */
  readonly say: (line: string) => void;
  /** Resolves when that process answers; rejects when it never does. */
  readonly answering: (neo4j: Neo4jProcess) => Promise<unknown>;
}

/** Milliseconds before each try in a row: the first at once; one that keeps dying, of a full disk perhaps, must not busy the machine. */
const pauses = [0, 1_000, 2_000, 5_000, 15_000, 30_000];
/** One that lived so long did not die of how it was started. */
const settled = 60_000;

export function keepRunning(first: Neo4jProcess, { startAgain, say, answering }: Keeping): Kept {
  const stopping = new AbortController();
  let current = first;
  const kept = keep();

  async function keep(): Promise<void> {
    for (let tries = 0; !stopping.signal.aborted; tries += 1) {
      const began = performance.now();
      await current.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - began > settled) tries = 0;
      say(`Neo4j (process ${current.pid}) has ended by itself and is started again`);
      const died = performance.now();
      await sleep(pauses[Math.min(tries, pauses.length - 1)], undefined, { signal: stopping.signal }).catch(
        () => undefined,
      );
      if (stopping.signal.aborted) return;
      await again(died).catch((error: unknown) => say(`Neo4j could not be started: ${String(error)}`));
    }
  }

  async function again(died: number): Promise<void> {
    const next = await startAgain();
    current = next;
    const seconds = () => ((performance.now() - died) / 1_000).toFixed(1);
    answering(next).then(
      () => say(`Neo4j (process ${next.pid}) answers again, ${seconds()} s after the last one ended`),
      // It has ended too, which the loop sees.
      () => undefined,
    );
  }

  return {
    get pid() {
      return current.pid;
    },
    async stop(hurry) {
      stopping.abort();
      await current.stop(hurry);
      // One that was about to appear meanwhile has done so by then.
      await kept;
      await current.stop(hurry);
    },
  };
}
