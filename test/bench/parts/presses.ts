/** Presses on a page in a browser, each timed from the browser's own event to the frame that shows the first change. */
import type { Page } from 'playwright-core';
import { type Figure, milliseconds, shown } from '../figures.ts';
import { timingOf } from '../measure.ts';

/** Milliseconds of each kind of press. */
export type Heard = Map<string, number[]>;

declare global {
  var pressed: { at?: number; heard?: number };
}

export type Press = (name: string, does: () => Promise<unknown>) => Promise<void>;

/** @param page that has opened nothing yet */
export async function pressing(page: Page, times: Heard): Promise<Press> {
  await page.addInitScript(watchPresses);
  return async (name, does) => {
    await settled(page);
    await page.evaluate(() => {
      globalThis.pressed = {};
    });
    await does();
    await page.waitForFunction(() => globalThis.pressed.heard !== undefined);
    const took = await page.evaluate(() => globalThis.pressed.heard ?? Number.NaN);
    times.set(name, [...(times.get(name) ?? []), took]);
  };
}

/** The slowest kind of press, each by the median of its rounds, and which come next. */
export function slowestOf(times: Heard, name: string, more: Partial<Figure> = {}): Figure {
  const slowest = [...times]
    .map(([press, all]) => ({ press, timing: timingOf(all) }))
    .sort((one, other) => other.timing.median - one.timing.median);
  const [first] = slowest;
  if (!first) throw new Error('nothing was pressed');
  const told = slowest.slice(0, 4).map(({ press, timing }) => `${press} ${shown(timing.median)}`);
  return milliseconds(name, first.timing, {
    ...{ target: { most: 100 } },
    note: `of ${slowest.length} kinds of press, each the median of its rounds; the slowest: ${told.join(', ')} ms; without a graphics card`,
    ...more,
  });
}

/** Until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.drawing, .telling, .timeline, .network, table').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .bones') === null);
  await page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(done, { timeout: 1_000 }));
    // Where no graphics card helps, what has been drawn may not stand yet: then frames come late.
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    for (let [before, quick, all] = [await frame(), 0, 0]; quick < 5 && all < 200; all += 1) {
      const now = await frame();
      quick = now - before < 30 ? quick + 1 : 0;
      before = now;
    }
  });
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
    // What comes after the next frame's drawing, and before whatever else is waiting.
    requestAnimationFrame(() => {
      void scheduler.postTask(
        () => {
          now.heard ??= performance.now() - at;
        },
        { priority: 'user-blocking' },
      );
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
