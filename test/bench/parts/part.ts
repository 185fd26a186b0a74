/** What a part of the bench gets to measure with. */
import type { Figure } from '../figures.ts';
import type { Starts } from '../loading/starts.ts';
import type { Around, Scratch } from '../neo4j/scratch.ts';
import type { Options } from '../options.ts';
import type { Asked, Served } from '../ways/api.ts';

export interface Bench extends Around {
  readonly options: Options;
  /** Absolute folder of the project. */
  readonly project: string;
  /** Told of figures as soon as they are measured. */
  readonly found: (figures: readonly Figure[]) => void;
}

/** A loaded corpus and the ways to ask about it. */
export interface Asking {
  readonly size: number;
  readonly scratch: Scratch;
  readonly starts: Starts;
  readonly inProcess: Asked;
  readonly overHttp: Served;
  readonly theirs: Asked;
}

export type QueryPart = (asking: Asking, bench: Bench) => Promise<readonly Figure[]>;

/** The case of a turn. */
export function turnOf<T>(all: readonly T[], turn: number): T {
  const one = all[turn % all.length];
  if (one === undefined) throw new Error('the corpus has nothing of the size that is asked for: choose a larger one');
  return one;
}

export function turnsOf({ options, stopping }: Bench, many: number, few: number) {
  const turns = options.quick ? few : many;
  return { warmUp: Math.ceil(turns / 2), turns, stopping };
}
