/** Loading: the program's own loader with all its checks, against the plainest writing of the same graph, each into a Neo4j that has just booted. */
import type { Figure } from '../figures.ts';
import { type Loaded, loadElsewhere, type Order } from '../loading/order.ts';
import { type Scratch, startScratch } from '../neo4j/scratch.ts';
import type { Bench } from './part.ts';

export interface LoadedCorpus {
  readonly scratch: Scratch;
  readonly loaded: Loaded;
  readonly figures: readonly Figure[];
}

/**
 * Loads a corpus by the loader into a Neo4j that stays for the questions.
 * @param compare whether to write it plainly too; then the plain writing goes first every other size, so that neither always finds the machine as the other left it
 */
export async function loadCorpora(size: number, compare: boolean, bench: Bench): Promise<LoadedCorpus> {
  const plainFirst = bench.options.sizes.indexOf(size) % 2 === 1;
  const before = compare && plainFirst ? await loadPlain(size, bench) : undefined;
  const scratch = await startScratch(`store-${size}`, bench);
  const loaded = await load('LOADER', size, scratch, bench);
  const plain = before ?? (compare ? await loadPlain(size, bench) : undefined);
  return { scratch, loaded, figures: figuresOf(size, loaded, plain) };
}

async function loadPlain(size: number, bench: Bench): Promise<Loaded> {
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

function figuresOf(size: number, loaded: Loaded, plain: Loaded | undefined): Figure[] {
  const { seconds, checking, building, again, peakMegabytes } = loaded;
  const all = checking + building + seconds;
  const share = (part: number) => `${Math.round((100 * part) / all)} %`;
  const note = `of it ${share(checking)} checks, ${share(building)} building with standings and conflicts, the rest chains, sentences, a hash of every row and the writing`;
  const compared = plain && {
    ...{ ratio: plain.seconds / all, against: 'the speed of plain writing', target: { least: 0.7 } },
  };
  return [
    ...(plain
      ? [
          { name: 'loading, plain writing of the same graph', size, value: plain.seconds, unit: 's' } as const,
          { name: 'loading, plain writing: rows', size, value: plain.rows / plain.seconds, unit: 'rows/s' } as const,
        ]
      : []),
    { name: 'loading, all checks on', size, value: all, unit: 's', ...compared, note },
    {
      ...{ name: 'loading it again, nothing changed', size, value: checking + building + again, unit: 's' },
      ...{ ratio: (checking + building + again) / all, against: 'the first time', target: { most: 0.1 } },
      note: `of it ${(checking + building).toFixed(1)} s checks and building, which the first time had too; the load itself ${again.toFixed(1)} s of ${seconds.toFixed(1)} s`,
    },
    { name: 'loading, memory of its process at most', size, value: peakMegabytes, unit: 'MB' },
  ];
}
