/** Whatever is pressed on the shipped corpus' pages, until the page has drawn a first sign that it was heard. */
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import { type Figure, milliseconds, shown } from '../figures.ts';
import { timingOf } from '../measure.ts';
import type { Bench } from './part.ts';
import { homeOf, startProgram } from './program.ts';

/** Milliseconds of each press, from the browser's own event to the frame that shows the first change. */
type Heard = Map<string, number[]>;

declare global {
  var pressed: { at?: number; heard?: number };
}

export async function heard(bench: Bench): Promise<readonly Figure[]> {
  const program = await startProgram(await homeOf(bench), bench);
  const browser = await launchBrowser();
  bench.onEnd(() => browser.close());
  const times: Heard = new Map();
  // The first round fetches what a page fetches once.
  await pressEverything(browser, program.address, new Map());
  for (let round = 0; round < (bench.options.quick ? 2 : 5); round += 1) {
    bench.stopping.throwIfAborted();
    await pressEverything(browser, program.address, times);
  }
  await browser.close();
  await program.end();
  const slowest = [...times]
    .map(([press, all]) => ({ press, timing: timingOf(all) }))
    .sort((one, other) => other.timing.median - one.timing.median);
  const [first] = slowest;
  if (!first) throw new Error('nothing was pressed');
  const told = slowest.slice(0, 4).map(({ press, timing }) => `${press} ${shown(timing.median)}`);
  return [
    milliseconds('from a press to its first sign, the slowest', first.timing, {
      ...{ target: { most: 100 } },
      note: `of ${slowest.length} kinds of press, each the median of its rounds; the slowest: ${told.join(', ')} ms; without a graphics card`,
    }),
  ];
}

async function pressEverything(browser: Browser, address: string, times: Heard): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPresses);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const press = async (name: string, does: () => Promise<void>) => {
    await settled(page);
    await page.evaluate(() => {
      globalThis.pressed = {};
    });
    await does();
    await page.waitForFunction(() => globalThis.pressed.heard !== undefined);
    const took = await page.evaluate(() => globalThis.pressed.heard ?? Number.NaN);
    times.set(name, [...(times.get(name) ?? []), took]);
  };
  await page.goto(address);
  for (const view of ['Network', 'Timeline', 'Text', 'Table', 'Chain']) await press(view, () => button(view).click());
  await press('another time', () => button('Later').click());
  await press('the other way', () => button(/^What/).click());
  await press('and back', () => button(/^Who oversaw/).click());
  // The first is what the question is about.
  const [asked, besides] = [
    page.locator('.drawing [data-entity]').first(),
    page.locator('.drawing [data-entity]').nth(1),
  ];
  const idOf = async (card: Locator) => encodeURIComponent((await card.getAttribute('data-entity')) ?? '');
  const around = `${address}/entity/${await idOf(asked)}?view=network&selected=${await idOf(besides)}`;
  await press('an entity', () => besides.press('Enter'));
  await press('hide', () => button('Hide').click());
  await press('undo', () => button('Undo').click());
  await press('redo', () => button('Redo').click());
  await press('filters', () => button('Filters').click());
  await press('a filter', () => page.getByRole('checkbox').first().click());
  await press('take it away', () => button('Take it away').click());
  await press('escape', () => page.keyboard.press('Escape'));
  await page.goto(around);
  await press('connect', () => button('Connect what is on screen').click());
  await context.close();
}

/** Until nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('.drawing, .telling, .timeline, .network, table').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .bones') === null);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1_000 })));
}

/** Runs in the page, before anything of its own. */
function watchPresses(): void {
  globalThis.pressed = {};
  const begin = ({ timeStamp }: Event) => {
    globalThis.pressed.at ??= timeStamp;
  };
  addEventListener('click', begin, { capture: true });
  addEventListener('keydown', begin, { capture: true });
  new MutationObserver(() => {
    const now = globalThis.pressed;
    if (now.at === undefined || now.heard !== undefined) return;
    const { at } = now;
    // What comes after the next frame's drawing.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        now.heard ??= performance.now() - at;
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
