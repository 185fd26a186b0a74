/** The network as it is drawn and dragged in a real browser, against sigma alone on the same places. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import type { DrawingPage, DrawingWay } from '../drawing/page.ts';
import { type Figure, milliseconds } from '../figures.ts';
import { type Timing, timingOf } from '../measure.ts';
import { longestTask } from './longestTask.ts';
import type { Bench } from './part.ts';

declare global {
  var drawingPage: DrawingPage;
}

const ways = ['ours', 'bare'] as const;

interface Seen {
  /** Each in milliseconds. */
  readonly first: number[];
  readonly frames: number[];
  /** In a frame, without what it waits for the graphics card. */
  readonly script: number[];
  /** What the page's own thread worked at once, at most, in a drag and in the picture that comes to rest after it. */
  readonly longest: number[];
  /** The same with what it waited for the graphics card. */
  readonly held: number[];
}

/** A large network takes seconds a frame where no graphics card helps. */
function amounts(size: number, quick: boolean): { readonly rounds: number; readonly frames: number } {
  if (size < 5_000) return { rounds: quick ? 2 : 5, frames: quick ? 10 : 30 };
  if (size < 50_000) return { rounds: quick ? 1 : 3, frames: quick ? 4 : 8 };
  return { rounds: quick ? 1 : 2, frames: 3 };
}

export async function drawing(size: number, bench: Bench): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  bench.onEnd(() => browser.close());
  const seen: Readonly<Record<DrawingWay, Seen>> = { ours: nothingSeen(), bare: nothingSeen() };
  const { rounds, frames } = amounts(size, bench.options.quick);
  // Whoever is first would pay for the browser's own start.
  await look(browser, bench, { way: 'bare', size: 100, frames: 1 }, nothingSeen());
  for (let round = 0; round < rounds; round += 1)
    for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
      bench.stopping.throwIfAborted();
      await look(browser, bench, { way, size, frames }, seen[way]);
    }
  await browser.close();
  return figuresOf(size, seen);
}

const nothingSeen = (): Seen => ({ first: [], frames: [], script: [], longest: [], held: [] });

/** In a page of its own, so that neither inherits what the other has left. */
async function look(
  browser: Browser,
  { project, options }: Bench,
  { way, size, frames }: { readonly way: DrawingWay; readonly size: number; readonly frames: number },
  seen: Seen,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: join(project, 'dist', 'drawing', 'page.js') });
  await page.evaluate(([n, seed]) => drawingPage.make(n, seed), [size, options.seed] as const);
  seen.first.push(await page.evaluate((how) => drawingPage.begin(how), way));
  await browser.startTracing(page, { categories: ['toplevel'] });
  const { frames: times, script } = await page.evaluate((count) => drawingPage.pan(count), frames);
  const { worked, held } = longestTask(await browser.stopTracing());
  seen.frames.push(...times);
  seen.script.push(...script);
  seen.longest.push(worked);
  seen.held.push(held);
  await page.evaluate(() => drawingPage.end());
  await context.close();
}

function figuresOf(size: number, { ours, bare }: Readonly<Record<DrawingWay, Seen>>): readonly Figure[] {
  const [o, b] = [timingsOf(ours), timingsOf(bare)];
  const against = (what: keyof Seen) => ({ ratio: o[what].median / b[what].median, against: 'sigma alone' });
  const most = { target: { most: 1 } };
  return [
    milliseconds('network, first picture, sigma alone', b.first, { size }),
    milliseconds('network, first picture', o.first, { size, ...against('first'), ...most }),
    milliseconds('network, a frame while it is dragged, sigma alone', b.frames, { size }),
    milliseconds('network, a frame while it is dragged', o.frames, {
      ...{ size, ...against('frames'), ...most },
      note: 'the whole in sight; drawn to its last pixel, without a graphics card',
    }),
    milliseconds('network, script in such a frame, sigma alone', b.script, { size }),
    milliseconds('network, script in such a frame', o.script, {
      ...{ size, ...against('script') },
      note: 'without what it waits for the graphics card, which here is the processor',
    }),
    milliseconds('network, the longest task in a drag, sigma alone', b.longest, { size }),
    milliseconds('network, the longest task in a drag', o.longest, {
      ...{ size, target: { most: 50 } },
      note: `all that the page's thread works in one go, and draws once it rests; with what it waits for the graphics card ${whole(o.held)} ms, of sigma alone ${whole(b.held)} ms`,
    }),
  ];
}

const whole = ({ median }: Timing) => Math.round(median);

const timingsOf = ({ first, frames, script, longest, held }: Seen): Readonly<Record<keyof Seen, Timing>> => ({
  ...{ first: timingOf(first), frames: timingOf(frames), script: timingOf(script) },
  ...{ longest: timingOf(longest), held: timingOf(held) },
});
