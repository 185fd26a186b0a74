/** What is pressed on a large record: in the picture of the whole, where more comes as one goes closer, and around whoever is most connected. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import { type Figure, milliseconds } from '../figures.ts';
import { timingOf } from '../measure.ts';
import { longestTask } from './longestTask.ts';
import type { Asking, Bench } from './part.ts';
import { type Heard, pressing, settled, slowestOf } from './presses.ts';

interface Tasks {
  /** Milliseconds that the page worked in one go. */
  readonly worked: number[];
  /** With what it waited for the graphics card. */
  readonly held: number[];
}

export async function heardAmong({ size, overHttp }: Asking, bench: Bench): Promise<readonly Figure[]> {
  const browser = await launchBrowser([]);
  bench.onEnd(() => browser.close());
  const [times, tasks]: [Heard, Tasks] = [new Map(), { worked: [], held: [] }];
  // The first round fetches what a page fetches once.
  await pressEverything(browser, overHttp.address, new Map(), { worked: [], held: [] });
  for (let round = 0; round < (bench.options.quick ? 3 : 5); round += 1) {
    bench.stopping.throwIfAborted();
    await pressEverything(browser, overHttp.address, times, tasks);
  }
  await browser.close();
  return [
    slowestOf(times, 'from a press to its first sign in a large record, the slowest', { size }),
    milliseconds('the whole record, the longest task as one goes closer and more comes', timingOf(tasks.held), {
      ...{ size, target: { most: 100 } },
      note: `a press may have to wait for it; ${Math.round(timingOf(tasks.worked).median)} ms without what it waits for the graphics card, which here is the processor`,
    }),
  ];
}

async function pressEverything(browser: Browser, address: string, times: Heard, tasks: Tasks): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const press = await pressing(page, times);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  await page.goto(`${address}/record`);
  await press('enlarge', () => button('Enlarge the picture').click());
  const marks = page.locator('.network-list button');
  const most = (await marks.first().getAttribute('data-id')) ?? '';
  await press('an entity of the whole record', () => marks.first().press('Enter'));
  await press('close it', () => page.keyboard.press('Escape'));
  await press('fit', () => button('Fit').click());
  await rests(page);
  await browser.startTracing(page, { categories: ['toplevel'] });
  for (let closer = 0; closer < 6; closer += 1) {
    // By its attribute: to find it by its role, the page would be made to name every button first, in a task longer than its own.
    await page.locator('[aria-label="Enlarge the picture"]').click();
    if (closer % 2 === 1) await rests(page);
  }
  const { worked, held } = longestTask(await browser.stopTracing());
  tasks.worked.push(worked);
  tasks.held.push(held);
  const id = encodeURIComponent(most);
  await page.goto(`${address}/entity/${id}?direction=DOWN&view=network&selected=${id}`);
  await press('expand', () => page.locator('.further .button').first().click());
  await press('undo', () => button('Undo').click());
  for (const view of ['Timeline', 'Text', 'Chain', 'Network']) await press(view, () => button(view).click());
  await context.close();
}

/** Until what is in sight has been asked for, has come and stands. */
async function rests(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await settled(page);
  await page.waitForTimeout(200);
}
