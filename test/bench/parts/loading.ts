/** Loading: the program's own loader with all its checks, against the plainest writing of the same graph. */

import { emptied } from '../../helpers/emptied.ts';
import { leastEntities } from '../corpus/drafts.ts';
import type { Figure } from '../figures.ts';
import { type Loaded, loadElsewhere, type Order } from '../loading/order.ts';
import { type Timing, timingOf } from '../measure.ts';
import { type Scratch, startScratch } from '../neo4j/scratch.ts';
import type { Bench } from './part.ts';

export interface LoadedCorpus {
  readonly loaded: Loaded;
  readonly figures: readonly Figure[];
}

/** Up to here a database is emptied and filled again in turns; emptying a larger one takes longer than filling it. */
const mostEmptied = 20_000;

/**
 * Loads a corpus by the loader, which stays for the questions.
 * @param compare whether to write it plainly too
 */
export async function loadCorpora(
  size: number,
  scratch: Scratch,
  compare: boolean,
  bench: Bench,
): Promise<LoadedCorpus> {
  const ways = ['PLAIN', 'LOADER'] as const;
  if (!compare || size > mostEmptied) {
    const loaded = await load('LOADER', size, scratch, bench);
    const plains = compare ? [await plainAlone(size, bench)] : [];
    return { loaded, figures: figuresOf(size, [loaded], plains) };
  }
  // A Neo4j that has just booted plans and compiles for seconds: a small corpus takes that upon itself for both.
  for (const way of ways) {
    await emptied(scratch.driver, scratch.database);
    await load(way, leastEntities, scratch, bench);
  }
  const done: Record<Order['way'], Loaded[]> = { PLAIN: [], LOADER: [] };
  for (let left = bench.options.quick ? 1 : 3; ; left -= 1) {
    for (const way of ways) {
      await emptied(scratch.driver, scratch.database);
      done[way].push(await load(way, size, scratch, bench));
    }
    const loaded = done.LOADER.at(-1);
    if (left === 1 && loaded) return { loaded, figures: figuresOf(size, done.LOADER, done.PLAIN) };
  }
}

/** Into a Neo4j that has just booted, as the loader's was. */
async function plainAlone(size: number, bench: Bench): Promise<Loaded> {
  const scratch = await startScratch(`plain-${size}`, bench);
  try {
    return await load('PLAIN', size, scratch, bench);
  } finally {
    await scratch.end();
  }
}

function load(way: Order['way'], size: number, { address, database }: Scratch, bench: Bench): Promise<Loaded> {
  const { options, stages, stopping } = bench;
  return stages.run(
    way === 'LOADER' ? 'load' : 'plain',
    () => loadElsewhere({ way, seed: options.seed, size, address, database }, stopping),
    ({ seconds }) => `${size} entities in ${seconds.toFixed(1)} s`,
  );
}

function figuresOf(size: number, loads: readonly Loaded[], plains: readonly Loaded[]): Figure[] {
  const middle = (all: readonly Loaded[], of: (one: Loaded) => number) => timingOf(all.map(of));
  const all = middle(loads, ({ checking, building, seconds }) => checking + building + seconds);
  const again = middle(loads, (one) => one.checking + one.building + one.again);
  const part = (of: (one: Loaded) => number) => middle(loads, of).median;
  const [checking, building] = [part((one) => one.checking), part((one) => one.building)];
  const share = (of: number) => `${Math.round((100 * of) / all.median)} %`;
  const plain = middle(plains, ({ seconds }) => seconds);
  const rows = middle(plains, (one) => one.rows / one.seconds);
  const compared = plains.length > 0 && {
    ...{ ratio: plain.median / all.median, against: 'the speed of plain writing', target: { least: 0.7 } },
  };
  return [
    ...(plains.length > 0
      ? [
          seconds('loading, plain writing of the same graph', size, plain),
          { name: 'loading, plain writing: rows', size, value: rows.median, unit: 'rows/s' } as const,
        ]
      : []),
    {
      ...{ ...seconds('loading, all checks on', size, all), ...compared },
      note: `of it ${share(checking)} checks, ${share(building)} building with standings and conflicts, the rest chains, sentences, a hash of every row and the writing`,
    },
    {
      ...seconds('loading it again, nothing changed', size, again),
      ...{ ratio: again.median / all.median, against: 'the first time', target: { most: 0.1 } },
      note: `of it ${(checking + building).toFixed(1)} s checks and building, which the first time had too; the load itself ${part((one) => one.again).toFixed(1)} s of ${part((one) => one.seconds).toFixed(1)} s`,
    },
    { name: 'loading, memory of its process at most', size, value: part((one) => one.peakMegabytes), unit: 'MB' },
  ];
}

function seconds(name: string, size: number, { median, low, high }: Timing): Figure {
  return { name, size, value: median, unit: 's', ...(low < high && { spread: [low, high] as const }) };
}
