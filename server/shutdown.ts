/** The end of the program: what was opened last is closed first, within a limit, and leaves nothing running. */

export interface Shutdown {
  /** Aborted when the end has begun: what is under way gives up. */
  readonly begun: AbortSignal;
  /** Registers what to close; `hurry` is aborted when there is no more time for good manners. */
  onEnd(close: (hurry: AbortSignal) => Promise<void>): void;
  /** Closes everything; a second call waits for the first. */
  end(): Promise<void>;
  /** Whether a signal asked for the end. */
  readonly interrupted: boolean;
}

const limit = 15_000;
/** Neo4j gets this long to end by force inside the limit. */
const hurryBefore = 3_000;
/** For what was written to reach its reader. */
const lastWords = 500;
/** npm passes on a signal that the terminal has sent to us as well: what follows so soon is the same wish. */
const sameWish = 1_000;

/** Ends the program in order on SIGINT, SIGTERM and SIGHUP; a second signal hurries it. */
export function createShutdown(): Shutdown {
  const begun = new AbortController();
  const hurry = new AbortController();
  const closers: ((hurry: AbortSignal) => Promise<void>)[] = [];
  let ending: Promise<void> | undefined;
  let asked = 0;

  async function closeAll(): Promise<void> {
    begun.abort();
    const hurrying = setTimeout(() => hurry.abort(), limit - hurryBefore);
    // What still hangs then is ended by the `exit` listeners of those that own it.
    const last = setTimeout(() => process.exit(1), limit).unref();
    for (let close = closers.pop(); close; close = closers.pop())
      await close(hurry.signal).catch((error: unknown) => console.error(error));
    clearTimeout(hurrying);
    clearTimeout(last);
    // All that still keeps the process are connections whose other end is silent.
    setTimeout(() => process.exit(), lastWords).unref();
  }

  const end = () => {
    ending ??= closeAll();
    return ending;
  };

  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (asked === 0) asked = performance.now();
      else if (performance.now() - asked > sameWish) hurry.abort();
      void end();
    });
  // A terminal that closes takes our output with it; that must not keep us from closing the rest.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  return {
    begun: begun.signal,
    end,
    onEnd: (close) => void closers.push(close),
    get interrupted() {
      return asked > 0;
    },
  };
}
