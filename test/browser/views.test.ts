/** The ways to look at one question, in a real browser: each shows the same selection at the same time. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../helpers/axe.ts';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { inspector, lines, settled, sideways, title } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

let guest: Guest;
let page: Page;
receive(lighthouse, (met) => {
  guest = met;
  page = met.page;
});
const open = (path: string) => guest.open(path);
const address = () => guest.address();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

const march1988 = '/entity/light-service?asOf=1988-03';
const inText = '/entity/light-service?view=text&asOf=1988-03';

describe('the text', () => {
  test('tells every claim that the chain shows exactly once, in order, with every quote', async () => {
    await open(`${march1988}&selected=keeper-responsible-for-service`);
    await press('Text');
    await page.locator('[data-claim]').first().waitFor();
    await settled(page);
    expect(address()).toBe(`${inText}&selected=keeper-responsible-for-service`);
    expect(await page.locator('.passage h2').allInnerTexts()).toEqual([
      'Above Sellow lighthouse service',
      'Above principal keeper of the Sellow light',
      'Above Ines Corrow',
      'Where the sources stop',
    ]);
    const told = await page
      .locator('[data-claim]')
      .evaluateAll((all) =>
        all.map((each) => [
          each.querySelector('.sentence-number')?.textContent,
          each.getAttribute('data-claim'),
          each.querySelectorAll('.quote').length,
        ]),
      );
    expect(told).toEqual([
      ['1', 'commission-oversees-service', 1],
      ['2', 'keeper-responsible-for-service', 1],
      ['3', 'quill-holds-keeper', 1],
      ['4', 'authority-responsible-for-service', 1],
      ['5', 'corrow-oversees-service', 1],
      ['6', 'keeper-reports-to-harbour-master', 1],
      ['7', 'fenn-holds-harbour-master', 2],
      ['8', 'corrow-reports-to-commission', 1],
    ]);
    expect(await page.locator('.sentence-gap').allInnerTexts()).toHaveLength(3);
    expect(await page.locator('.sentence[aria-current="true"]').getAttribute('data-claim')).toBe(
      'keeper-responsible-for-service',
    );
    expect(await inspector(page).count()).toBe(1);
  });

  test('opens the proof of a sentence, and follows the time', async () => {
    await open(inText);
    await page.getByRole('button', { name: /Ines Corrow .*oversaw/ }).click();
    await inspector(page).locator('blockquote').first().waitFor();
    expect(address()).toBe(`${inText}&selected=corrow-oversees-service`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    await expect.poll(() => title(page)).toBe('Who oversaw the Sellow lighthouse service in 1988?');
    expect(address()).toBe('/entity/light-service?view=text&asOf=1988');
  });

  test('is a table too, sorted by any column either way, and the address holds the order', async () => {
    await open(inText);
    await press('Table');
    const who = () => page.locator('.table tbody tr td:nth-child(2)').allInnerTexts();
    await page.locator('.table').waitFor();
    await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click();
    await expect
      .poll(who)
      .toEqual([
        'Coastal Lights Commission',
        'Ines Corrow',
        'Ines Corrow',
        'Mara Quill',
        'principal keeper of the Sellow light',
        'principal keeper of the Sellow light',
        'Sellow Harbour Authority',
        'Tobias Fenn',
      ]);
    await page.getByRole('columnheader', { name: 'Who', exact: true }).getByRole('button').click();
    await expect.poll(address).toBe('/entity/light-service?view=text&asOf=1988-03&table=-who');
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Who', exact: true }).getAttribute('aria-sort'))
      .toBe('descending');
    await page.reload();
    await settled(page);
    expect((await who())[0]).toBe('Tobias Fenn');
  });
});

test('Escape leaves what was opened last, and then what was opened before it', async () => {
  await open(`${march1988}&selected=harbour-authority`);
  await press('Filters');
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.filter').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Filters');
  expect(await page.getByRole('region', { name: 'What is selected' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('region', { name: 'What is selected' }).count()).toBe(0);
});

describe('the timeline', () => {
  const inTime = '/entity/light-service?view=timeline&asOf=1988-03';

  test('sets the same question’s claims on an axis, at any time, each with its dates read aloud', async () => {
    await open(march1988);
    await press('Timeline');
    await page.locator('.time-bar').first().waitFor();
    await settled(page);
    expect(address()).toBe(inTime);
    const bars = await page
      .locator('.time-bar')
      .evaluateAll((all) => all.map((bar) => [bar.getAttribute('data-id'), bar.getAttribute('aria-label')]));
    expect(bars).toContainEqual([
      'quill-holds-keeper',
      'Mara Quill 3 holds the post of principal keeper of the Sellow light. From 1981; no end stated; reported by one source',
    ]);
    // Claims of another time stand on the axis too.
    expect(bars.map(([id]) => id)).toContain('commission-issued-order');
    expect(await page.locator('.lane-heading').allTextContents()).toEqual([
      'Posts',
      'Oversight',
      'Accounts given',
      'Directions and notices',
      'Inspections and ratings',
    ]);
    expect(await page.locator('.axis-break').count()).toBeGreaterThan(0);
  });

  test('has its years at the window’s top while its rows pass under them', async () => {
    await open(inTime);
    const years = page.locator('.time-years > svg');
    const top = () => years.evaluate((svg) => svg.getBoundingClientRect().top);
    expect(await years.locator('text').allTextContents()).toContain('1988');
    expect(await top()).toBeGreaterThan(100);
    await page
      .locator('.time-bar')
      .last()
      .evaluate((bar) => bar.scrollIntoView({ block: 'start' }));
    expect(await top()).toBe(0);
  });

  test('is walked by keys, opened by Enter, and its date line is the page’s time', async () => {
    await open(inTime);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    await page.locator('.time-bar').first().focus();
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await inspector(page).locator('blockquote').first().waitFor();
    expect(address()).toBe(`${inTime}&selected=${first}`);
    await page.keyboard.press('Escape');
    const line = page.getByRole('slider', { name: 'The time asked about, on the axis' });
    expect(await line.getAttribute('aria-valuetext')).toBe('March 1988');
    await line.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(address).toBe('/entity/light-service?view=timeline&asOf=1988-04');
    await expect.poll(() => title(page)).toBe('Who oversaw the Sellow lighthouse service in April 1988?');
  });

  test('loses the claim that H is pressed on; the keyboard goes on to the next', async () => {
    await open(inTime);
    const ids = () => page.locator('.time-bar').evaluateAll((all) => all.map((bar) => bar.getAttribute('data-id')));
    const [first, second, ...rest] = await ids();
    await page.locator('.time-bar').first().focus();
    await page.keyboard.press('h');
    await expect.poll(ids).toEqual([second, ...rest]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(second);
    expect(address()).toBe(`${inTime}&hidden=${first}`);
  });

  test('takes the time that its axis is dragged to', async () => {
    await open(inTime);
    const reach = await page.locator('.date-reach').boundingBox();
    const head = await page.locator('.date-head').boundingBox();
    if (!reach || !head) throw new Error('the date line is not drawn');
    await page.mouse.move(head.x + head.width / 2, head.y + head.height / 2);
    await page.mouse.down();
    await page.mouse.move(reach.x + reach.width - 3, head.y + 8, { steps: 4 });
    expect(await page.locator('.date-words').innerHTML()).toBe('December 1988');
    await page.mouse.up();
    await expect.poll(address).toBe('/entity/light-service?view=timeline&asOf=1988-12');
  });
});

test.each(['network', 'timeline'])('the %s has a shape of its own while it is on its way', async (view) => {
  let answer = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/graphql', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto(`${guest.api.address}${march1988}&view=${view}`);
  await page.locator(`.stage-bones[data-shape="${view}"]`).waitFor();
  answer();
  await settled(page);
  await page.unroute('**/graphql');
});

describe('what is shown', () => {
  const weighedLine =
    'weighed: Coastal Lights Commission considered: takes over Sellow lighthouse service, said 14 March 1988, not reported to have happened';

  test('leaves out what was only considered until it is asked for, and then never draws it like an event', async () => {
    await open(march1988);
    expect((await lines(page)).filter((line) => line.includes('takes over'))).toEqual([]);
    await press('Filters');
    await page.getByRole('checkbox', { name: /only expected, considered or denied/ }).click();
    await expect.poll(lines.bind(null, page)).toContain(weighedLine);
    expect(address()).toBe(`${march1988}&considered=1`);
    await press('Text');
    await page.locator('.sentence-weighed').waitFor();
    expect(await page.locator('.sentence-weighed .sentence-said p').last().innerText()).toBe(
      'considered; not reported to have happened',
    );
  });

  test('is filtered alike in every view, and the address holds it', async () => {
    await open(march1988);
    await press('Filters');
    await page.getByRole('checkbox', { name: /^Reports to/ }).click();
    await expect.poll(address).toBe(`${march1988}&relation=REPORTS_TO`);
    await settled(page);
    expect(await lines(page)).toEqual([
      'dotted: Ines Corrow reports to Coastal Lights Commission, not attested then, may have held',
      'solid: principal keeper of the Sellow light reports to harbour master of Sellow',
    ]);
    await press('Text');
    await page.locator('[data-claim="corrow-reports-to-commission"]').waitFor();
    expect(await page.locator('[data-claim]').count()).toBe(4);
    await page.getByRole('button', { name: 'Relation: reports to, filter no longer' }).click();
    await expect.poll(address).toBe(inText);
  });

  test('loses what is hidden by H, folds by C, and gets everything back by undo; redo does it again', async () => {
    await open(march1988);
    const card = (id: string) => page.locator(`[data-entity="${id}"]`);
    await card('ines-corrow').focus();
    await page.keyboard.press('h');
    await expect.poll(() => card('ines-corrow').count()).toBe(0);
    expect(address()).toBe(`${march1988}&hidden=ines-corrow`);
    await card('principal-keeper').focus();
    await page.keyboard.press('c');
    await expect.poll(() => card('harbour-master').count()).toBe(0);
    expect(await card('principal-keeper').getAttribute('aria-label')).toContain('1 more folded away');
    await page.keyboard.press('Control+z');
    await expect.poll(() => card('harbour-master').count()).toBe(1);
    await press('Undo');
    await expect.poll(() => card('ines-corrow').count()).toBe(1);
    expect(address()).toBe(march1988);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => card('ines-corrow').count()).toBe(0);
    await press('Redo');
    await expect.poll(() => card('harbour-master').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Redo', exact: true }).isDisabled()).toBe(true);
    await card('principal-keeper').focus();
    await page.keyboard.press('e');
    await expect.poll(() => card('harbour-master').count()).toBe(1);
    await page.getByRole('button', { name: 'Ines Corrow, show again' }).click();
    await expect.poll(address).toBe(march1988);
    await page.goBack();
    await expect.poll(address).toBe(`${march1988}&hidden=ines-corrow`);
  });
});

describe('undo', () => {
  const undo = () => page.getByRole('button', { name: 'Undo', exact: true });

  test('goes on after a reload, and begins anew where an address is opened', async () => {
    await open(march1988);
    expect(await undo().isDisabled()).toBe(true);
    await press('Text');
    await expect.poll(address).toBe(inText);
    await page.reload();
    await settled(page);
    await undo().click();
    await expect.poll(address).toBe(march1988);
    await press('Redo');
    await expect.poll(address).toBe(inText);
    await open(march1988);
    expect(await undo().isDisabled()).toBe(true);
  });

  test('goes back through everything that was pressed, though it came faster than the page follows', async () => {
    await open(march1988);
    await page.evaluate(() => {
      for (const name of ['Year', 'Timeline', 'Timeline', 'Text'])
        [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
    });
    await expect.poll(address).toBe('/entity/light-service?view=text&asOf=1988');
    await page.keyboard.press('Control+z');
    await expect.poll(address).toBe('/entity/light-service?view=timeline&asOf=1988');
    await page.keyboard.press('Control+z');
    await expect.poll(address).toBe('/entity/light-service?asOf=1988');
    await undo().click();
    await expect.poll(address).toBe(march1988);
  });

  test('is no step where nothing changes', async () => {
    await open(march1988);
    const before = await page.evaluate(() => window.history.length);
    await press('Month');
    await press('Chain');
    expect(await page.evaluate(() => window.history.length)).toBe(before);
    expect(await undo().isDisabled()).toBe(true);
  });
});

describe('several, chosen together', () => {
  const board = () => page.getByRole('region', { name: 'What is chosen' });
  const together = async () => (await board().locator('.chosen .textual').allInnerTexts()).map((name) => name.trim());
  const [keeper, report] = ['keeper-responsible-for-service', 'keeper-reports-to-harbour-master'];

  test('are pressed with Shift or Ctrl, or entered with Shift, in the chain, on the timeline, in the text and in its table', async () => {
    await open(march1988);
    await page.locator('[data-entity="ines-corrow"]').click({ modifiers: ['Shift'] });
    await expect.poll(address).toBe(`${march1988}&chosen=ines-corrow`);
    await expect.poll(() => page.locator('[data-entity="ines-corrow"]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('[data-entity="principal-keeper"]').focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(address).toBe(`${march1988}&chosen=ines-corrow,principal-keeper`);
    await expect.poll(() => page.locator('[data-chosen]').count()).toBe(2);
    await expect.poll(together).toEqual(['Ines Corrow', 'principal keeper of the Sellow light']);

    const both = 'chosen=ines-corrow,principal-keeper';
    await press('Timeline');
    await page.locator('.time-bar').first().waitFor();
    await page.locator(`[data-id="${keeper}"]`).click({ modifiers: ['Control'] });
    const three = `${both},${keeper}`;
    await expect.poll(address).toBe(`/entity/light-service?view=timeline&asOf=1988-03&${three}`);
    await page.locator(`[data-id="${report}"]`).press('Shift+Enter');
    await expect.poll(() => page.locator('.time-chosen').count()).toBe(2);

    await press('Text');
    await page.locator('[data-claim]').first().waitFor();
    await expect.poll(() => page.locator('.sentence[data-chosen]').count()).toBe(2);
    const sentence = page.locator(`[data-claim="${report}"] button`).first();
    expect(await sentence.getAttribute('aria-pressed')).toBe('true');
    await sentence.press('Shift+Enter');
    await expect.poll(address).toBe(`${inText}&${three}`);
    await press('Table');
    await page.locator(`tr[data-row="${report}"] button`).click({ modifiers: ['Shift'] });
    await expect.poll(() => page.locator('tr[data-chosen]').count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('chosen')).toBe(`ines-corrow,principal-keeper,${keeper},${report}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => board().count()).toBe(0);
  });

  test('are hidden, joined by routes, or shown alone, from any view', async () => {
    const two = 'chosen=ines-corrow,mara-quill';
    await open(`${march1988}&${two}`);
    await board().getByRole('button', { name: 'Shortest routes between them' }).waitFor();
    await open(`${march1988}&chosen=ines-corrow,${keeper}`);
    await board().getByRole('button', { name: 'Show only these' }).waitFor();
    expect(await board().getByRole('button', { name: 'Shortest routes between them' }).count()).toBe(0);
    await board().getByRole('button', { name: 'Hide them' }).click();
    await expect.poll(address).toBe(`${march1988}&hidden=ines-corrow,${keeper}`);
    await expect.poll(() => page.locator('[data-entity="ines-corrow"]').count()).toBe(0);
    await press('Undo');
    await board().getByRole('button', { name: 'Show only these' }).click();
    await expect.poll(address).toBe(`/entity/light-service?view=network&asOf=1988-03&only=ines-corrow,${keeper}`);
    await page.locator('.network-list button').first().waitFor();
    await expect
      .poll(async () => (await page.locator('.network-list button').allTextContents()).sort())
      .toEqual([
        'Person: Ines Corrow, 0 claims',
        'Post: principal keeper of the Sellow light, 1 claim',
        'Service: Sellow lighthouse service, 1 claim',
      ]);
  });
});

describe('every view', () => {
  test.each([
    ['light', 1440, 900],
    ['dark', 360, 740],
  ] as const)(
    'has no fault that axe finds and never scrolls the page sideways (%s, %i wide)',
    async (colorScheme, width, height) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      for (const path of [inText, `${inText}&table=when`, `${march1988}&view=timeline`, `${march1988}&considered=1`]) {
        await open(path);
        expect([path, await faultsOf(page), await sideways(page)]).toEqual([path, [], 0]);
      }
    },
  );
});
