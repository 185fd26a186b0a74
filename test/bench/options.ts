/** What `npm run bench` was asked for. */
import { StartFault } from '../../server/faults.ts';
import { leastEntities } from './corpus/drafts.ts';

export type Output = 'TABLE' | 'JSON' | 'MARKDOWN';

export interface Options {
  readonly output: Output;
  /** Entities of each corpus, smallest first. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Whether there is little time. */
  readonly quick: boolean;
  /** Only these parts; absent: all. */
  readonly only?: readonly string[];
}

export const usage = `npm run bench [-- OPTIONS]
  --quick         1,000 entities, few turns, no growth, and no start or browser unless it is named: under two minutes; else 1,000, 10,000 and 100,000, an hour
  --json          one JSON object a line for each figure
  --markdown      the table as the README has it
  --sizes N,N     entities of each corpus and each network
  --only PART,…   start, first view, heard, drawing, loading, queries, growth
  --seed N        of the corpus (default 1)`;

const full = [1_000, 10_000, 100_000];
/** What loads and is asked about in a minute or two. */
const little = [1_000];

/** @throws StartFault on what is not an option, or not a value of it */
export function readOptions(args: readonly string[]): Options {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', joined] = (args[at] ?? '').split(/=(.*)/s);
    if (['--quick', '--json', '--markdown'].includes(name)) given.set(name, 'yes');
    else if (['--sizes', '--only', '--seed'].includes(name)) {
      if (joined === undefined) at += 1;
      given.set(name, joined ?? args[at] ?? '');
    } else throw new StartFault(`there is no option ${name}\n\n${usage}`);
  }
  const quick = given.has('--quick');
  const only = given.get('--only')?.split(',');
  return {
    output: given.has('--json') ? 'JSON' : given.has('--markdown') ? 'MARKDOWN' : 'TABLE',
    sizes: given.has('--sizes') ? numbers('--sizes', given, leastEntities) : quick ? little : full,
    seed: numbers('--seed', given, 0)[0] ?? 1,
    quick,
    ...(only && { only }),
  };
}

function numbers(name: string, given: ReadonlyMap<string, string>, least: number): number[] {
  const text = given.get(name);
  if (text === undefined) return [];
  const values = text.split(',').map(Number);
  const sound = values.every((value) => Number.isSafeInteger(value) && value >= least);
  if (!sound) throw new StartFault(`${name} takes whole numbers from ${least}, got ${JSON.stringify(text)}`);
  return values.toSorted((a, b) => a - b);
}
