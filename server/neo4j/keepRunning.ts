/** Keeps a Neo4j of ours running: one that dies while it serves is started again, where its readers look for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { saying } from '../faults.ts';
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
  /** Told when one has died, when its successor answers, and why it does not. */
  readonly say: (line: string) => void;
  /** Resolves when that process answers; rejects, with why, when it never does. */
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
    await first.ended;
    let died = performance.now();
    let fault: string | undefined;
    for (let tries = 0; !stopping.signal.aborted; tries += 1) {
      const pause = pauses[Math.min(tries, pauses.length - 1)] ?? 0;
      say(
        fault === undefined
          ? `Neo4j (process ${current.pid}) has ended by itself and is started again`
          : `Neo4j did not come up again, and is tried again in ${pause / 1_000} s: ${fault}`,
      );
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      const began = performance.now();
      fault = await nextLife(died);
      if (fault !== undefined) continue;
      died = performance.now();
      if (died - began > settled) tries = -1;
    }
  }

  /** Resolves when another has been started and has ended: to nothing when it had come up, else to why it did not. */
  async function nextLife(died: number): Promise<string | undefined> {
    try {
      current = await startAgain();
    } catch (error) {
      return saying(error);
    }
    if (stopping.signal.aborted) return undefined;
    const next = current;
    try {
      await answering(next);
    } catch (error) {
      // It may hang rather than have ended.
      await next.stop(AbortSignal.abort());
      return saying(error);
    }
    say(
      `Neo4j (process ${next.pid}) answers again, ${((performance.now() - died) / 1_000).toFixed(1)} s after the last one ended`,
    );
    await next.ended;
    return undefined;
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
