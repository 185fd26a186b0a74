/** The bench on one screen: the program as it is run and seen, then for each size loading and questions, then two sizes side by side. */
import type { Runner } from '../../cypher/run.ts';
import { warmUp } from '../../server/graphql/warmUp.ts';
import type { Figure } from './figures.ts';
import type { Loaded } from './loading/order.ts';
import { type Scratch, startScratch } from './neo4j/scratch.ts';
import { chains } from './parts/chains.ts';
import { drawing } from './parts/drawing.ts';
import { firstView } from './parts/firstView.ts';
import { growth } from './parts/growth.ts';
import { heard } from './parts/heard.ts';
import { heardAmong } from './parts/heardAmong.ts';
import { loadCorpora } from './parts/loading.ts';
import { neighbourhoods } from './parts/neighbourhoods.ts';
import type { Asking, Bench, QueryPart } from './parts/part.ts';
import { search } from './parts/search.ts';
import { served } from './parts/served.ts';
import { twoHops } from './parts/twoHops.ts';
import { apiInProcess, apiOverHttp } from './ways/api.ts';
import { neo4jGraphqlInProcess } from './ways/neo4jGraphql.ts';

/** What is asked of a loaded corpus, in this order. */
const queries: Readonly<Record<string, QueryPart>> = { 'two hops': twoHops, chains, search, neighbourhoods };

/** With little time the smallest size alone is written plainly too, and the largest alone is asked everything. */
export async function runBench(bench: Bench): Promise<readonly Figure[]> {
  const { only, quick } = bench.options;
  const wanted = (part: string) => !only || only.includes(part);
  const sizes = ['loading', 'queries', 'growth', 'heard'].some(wanted) ? bench.options.sizes : [];
  const figures: Figure[] = [];
  const add = (found: readonly Figure[]) => {
    figures.push(...found);
    bench.found(found);
  };
  // They boot while nothing is timed.
  const begun = quick ? new Map(sizes.map((size) => [size, begin(size, bench)])) : undefined;
  // With little time, what needs the whole program or a browser is measured only where it is asked for.
  const looking = (part: string) => (quick ? only?.includes(part) === true : wanted(part));
  if (looking('start')) add(await served(bench));
  if (looking('first view')) add(await bench.stages.run('first view', () => firstView(bench)));
  if (looking('heard')) add(await bench.stages.run('heard', () => heard(bench)));
  if (looking('drawing')) for (const size of bench.options.sizes) add(await drawn(size, bench));
  let smaller: Asking | undefined;
  for (const size of sizes) {
    const scratch = await (begun?.get(size) ?? begin(size, bench));
    const compare = wanted('loading') && (!quick || size === sizes[0]);
    const { loaded, figures: ofLoading } = await loadCorpora(size, scratch, compare, bench);
    if (wanted('loading')) add(ofLoading);
    const asking = await askingOf(size, scratch, loaded, bench);
    if (wanted('queries') && (!quick || size === sizes.at(-1)))
      for (const [name, part] of Object.entries(queries)) add(await run(name, part, asking, bench));
    if (looking('heard')) add(await run('heard', heardAmong, asking, bench));
    if (smaller && wanted('growth')) add(await grown(smaller, asking, bench));
    await smaller?.scratch.end();
    smaller = asking;
  }
  return figures;
}

function begin(size: number, bench: Bench): Promise<Scratch> {
  const scratch = startScratch(`store-${size}`, bench);
  // Whoever waits for it hears of its failure; until then nobody may be waiting.
  scratch.catch(() => undefined);
  return scratch;
}

function run(name: string, part: QueryPart, asking: Asking, bench: Bench): Promise<readonly Figure[]> {
  return bench.stages.run(
    name,
    () => part(asking, bench),
    () => `among ${asking.size} entities`,
  );
}

function drawn(size: number, bench: Bench): Promise<readonly Figure[]> {
  return bench.stages.run(
    'drawing',
    () => drawing(size, bench),
    () => `${size} entities`,
  );
}

function grown(small: Asking, large: Asking, bench: Bench): Promise<readonly Figure[]> {
  return bench.stages.run(
    'growth',
    () => growth(small, large, bench),
    () => `${small.size} to ${large.size} entities`,
  );
}

async function askingOf(size: number, scratch: Scratch, { starts }: Loaded, bench: Bench): Promise<Asking> {
  const { runner, driver, database } = scratch;
  await bench.stages.run('plans', () => warmUp(onlyAsked(runner), bench.stopping));
  const inProcess = await apiInProcess(runner);
  const overHttp = await apiOverHttp(runner, bench.project);
  bench.onEnd(overHttp.close);
  return { size, scratch, starts, inProcess, overHttp, theirs: await neo4jGraphqlInProcess(driver, database) };
}

const asked = /^(entitiesByIds|claimsByIds|claimsByEntityIds|claimsTouching|chain|search)/;

/** The program has every statement planned when it begins to serve; the bench waits for those that it asks. */
function onlyAsked(runner: Runner): Runner {
  return { ...runner, read: async (name, ...more) => (asked.test(name) ? runner.read(name, ...more) : []) };
}
