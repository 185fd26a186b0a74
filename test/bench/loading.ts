/**
 * A process of its own that makes a corpus and loads it: what it leaves in memory must not slow what is measured after it, and what it needs is a figure too.
 * It is told what to do by one message, answers with one, and ends.
 */
import { createRunner } from '../../cypher/run.ts';
import { build } from '../../server/corpus/build.ts';
import { check } from '../../server/corpus/check.ts';
import { loadCorpus } from '../../server/corpus/load.ts';
import type { Corpus } from '../../server/corpus/types.ts';
import { createDriver } from '../../server/neo4j/driver.ts';
import { makeDrafts } from './corpus/drafts.ts';
import type { Loaded, Order } from './loading/order.ts';
import { loadPlainly } from './loading/plain.ts';
import { startsOf } from './loading/starts.ts';
import { timed } from './measure.ts';

async function load({ way, seed, size, address, database }: Order): Promise<Loaded> {
  const drafts = makeDrafts(seed, size);
  const [checking, faults] = await timed(() => check(drafts));
  if (faults.length > 0) throw new Error(`the made-up corpus has ${faults.length} faults: ${faults[0]?.message}`);
  const [building, corpus] = await timed(() => build(drafts));
  const driver = createDriver(address);
  const runner = createRunner(driver, database);
  try {
    if (way === 'PLAIN') {
      const plain = await loadPlainly(driver, database, runner, corpus);
      return { ...plain, checking, building, again: 0, ...about(corpus) };
    }
    const [seconds, { changed }] = await timed(() => loadCorpus(runner, corpus));
    const [again, second] = await timed(() => loadCorpus(runner, corpus));
    if (!changed || second.changed) throw new Error('the first load must change the database and the second must not');
    return { seconds, rows: 0, checking, building, again, ...about(corpus) };
  } finally {
    await driver.close();
  }
}

function about(corpus: Corpus) {
  return { starts: startsOf(corpus), peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

process.once('message', (order: Order) => {
  load(order).then(
    (loaded) => process.send?.({ loaded }, () => process.disconnect()),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.stack : error }, () => process.exit(1)),
  );
});
// Whoever asked is gone, or has been answered.
process.once('disconnect', () => process.exit());
