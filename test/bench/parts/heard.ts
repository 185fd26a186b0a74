/** Whatever is pressed on the shipped corpus' pages, until the page has drawn a first sign that it was heard. */
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../../helpers/browser.ts';
import type { Figure } from '../figures.ts';
import type { Bench } from './part.ts';
import { type Heard, pressing, slowestOf } from './presses.ts';
import { homeOf, startProgram } from './program.ts';

export async function heard(bench: Bench): Promise<readonly Figure[]> {
  const program = await startProgram(await homeOf(bench), bench);
  const browser = await launchBrowser([]);
  bench.onEnd(() => browser.close());
  const times: Heard = new Map();
  // The first round fetches what a page fetches once.
  await pressEverything(browser, program.address, new Map());
  for (let round = 0; round < (bench.options.quick ? 3 : 5); round += 1) {
    bench.stopping.throwIfAborted();
    await pressEverything(browser, program.address, times);
  }
  await browser.close();
  await program.end();
  return [slowestOf(times, 'from a press to its first sign, the slowest')];
}

async function pressEverything(browser: Browser, address: string, times: Heard): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const press = await pressing(page, times);
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
