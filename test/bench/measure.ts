/** Times several ways to do one thing, in turns, so that whatever else the machine does befalls all of them alike. */

/** Milliseconds: the median, and the quarters below and above it. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** One way to do it; `turn` counts from 0 and chooses the case, the same for every way. */
export type Way = (turn: number) => Promise<unknown>;

export interface Turns {
  /** Turns that are not counted: code is compiled, plans are made, pages are read. */
  readonly warmUp: number;
  readonly turns: number;
  /** Gives up, with its reason, once aborted. */
  readonly stopping: AbortSignal;
}

/** Each turn does the case in every way, and begins with another way than the turn before. */
export async function sideBySide<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  { warmUp, turns, stopping }: Turns,
): Promise<Readonly<Record<Name, Timing>>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      stopping.throwIfAborted();
      const name = names[(turn + place) % names.length] as Name;
      const started = performance.now();
      await ways[name](turn);
      if (turn >= warmUp) times.get(name)?.push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(times.get(name) ?? [])])) as Record<Name, Timing>;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Seconds that something takes, and what it gives. */
export async function timed<T>(work: () => Promise<T> | T): Promise<readonly [seconds: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
}
