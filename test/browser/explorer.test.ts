/** The explorer as people meet it: a real browser, the real app, a corpus small enough to know by heart on the real Neo4j. */
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../helpers/axe.ts';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { cards, gaps, inspector, lines, settled, sideways, title, visit } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

let guest: Guest;
let page: Page;
receive(lighthouse, (met) => {
  guest = met;
  page = met.page;
});
const open = (path: string) => guest.open(path);
const address = () => guest.address();
const period = () => page.getByRole('textbox', { name: 'The time asked about' });

const march1988 = '/entity/light-service?asOf=1988-03';
const inMarch1988 = [
  'dotted: Ines Corrow oversees Sellow lighthouse service, not attested then, may have held',
  'dotted: Ines Corrow reports to Coastal Lights Commission, not attested then, may have held',
  'solid: Coastal Lights Commission oversees Sellow lighthouse service, from 1902',
  'solid: Sellow Harbour Authority is responsible for Sellow lighthouse service',
  'solid: principal keeper of the Sellow light is responsible for Sellow lighthouse service',
  'solid: principal keeper of the Sellow light reports to harbour master of Sellow',
];

describe('opening', () => {
  test('stands on the corpus’ first question, with its answer, its picture and where the sources stop', async () => {
    await open('/');
    expect(await title(page)).toBe('Who oversaw the Sellow lighthouse service in March 1988?');
    expect(await page.title()).toBe('Who oversaw the Sellow lighthouse service in March 1988? · Whose Watch');
    expect(await cards(page)).toEqual([
      'harbour-authority',
      'harbour-master',
      'ines-corrow',
      'light-service',
      'lights-commission',
      'principal-keeper',
    ]);
    expect(await lines(page)).toEqual(inMarch1988);
    expect(await gaps(page)).toEqual(['harbour-authority', 'harbour-master', 'lights-commission']);
    const keeper = page.locator('[data-entity="principal-keeper"]');
    expect(await keeper.getAttribute('aria-label')).toBe('Post: principal keeper of the Sellow light, Mara Quill');
    expect(await page.getByRole('region', { name: 'What the sources do not say' }).locator('li').count()).toBe(3);
  });

  test('explains in its legend what is on screen, and nothing else', async () => {
    const listed = (name: string) => page.getByRole('list', { name }).locator('li').allInnerTexts();
    expect((await listed('Kinds in the picture')).map((words) => words.trim())).toEqual([
      'Person',
      'Post',
      'Organisation',
      'Service',
    ]);
    expect((await listed('Lines in the picture')).map((words) => words.trim())).toEqual([
      'surely held',
      'may have held, and why',
      'the sources stop here',
    ]);
  });
});

describe('lightness', () => {
  test('the first page asks for at most 250 KB of JavaScript on the main thread, and nothing of the playground or of another view', async () => {
    const sizes = new Map<string, Promise<number>>();
    const note = (response: Response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js'))
        sizes.set(
          pathname,
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
        );
    };
    const { page: fresh, context } = await visit(guest.browser);
    fresh.on('response', note);
    await fresh.goto(guest.api.address);
    await settled(fresh);
    const main = [...sizes].filter(([path]) => !path.includes('elk-worker'));
    const bytes = (await Promise.all(main.map(([, size]) => size))).reduce((sum, size) => sum + size, 0);
    await context.close();
    const apart = /Playground|Workbench|monaco|TextView|TimelineView|sigma/;
    expect(main.map(([path]) => path).filter((path) => apart.test(path))).toEqual([]);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
  });

  test('a page asks each of its questions once, and those of its answer before anything is drawn', async () => {
    const { page: fresh, context } = await visit(guest.browser);
    await fresh.addInitScript(() => {
      const { fetch } = globalThis;
      const asked: [string, boolean][] = [];
      globalThis.fetch = (input, init) => {
        if (typeof init?.body === 'string')
          asked.push([JSON.parse(init.body).operationName, document.getElementById('page')?.childElementCount === 0]);
        return fetch(input, init);
      };
      Object.assign(globalThis, { asked });
    });
    await fresh.goto(`${guest.api.address}/entity/light-service?asOf=1988-03`);
    await settled(fresh);
    const asked = () => fresh.evaluate(() => (globalThis as unknown as { asked: [string, boolean][] }).asked);
    await expect.poll(asked).toEqual([
      ['Start', true],
      ['Chain', true],
      ['Notes', false],
    ]);
    await context.close();
  });

  test('says what is wrong when the API is away, and goes on when it is asked again', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${guest.api.address}${march1988}`);
    await expect.poll(() => page.locator('h1').allInnerTexts()).toEqual(['The record does not answer']);
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => title(page)).toBe('Who oversaw the Sellow lighthouse service in March 1988?');
  });

  test('a narrow page does without the layout worker', async () => {
    const { page: narrow, context } = await visit(guest.browser, { viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    narrow.on('request', (request) => asked.push(request.url()));
    await narrow.goto(guest.api.address);
    await settled(narrow);
    await context.close();
    expect(asked.filter((url) => url.includes('elk-worker'))).toEqual([]);
  });
});

describe('proof', () => {
  test('is one press from the answer: the note opens the words, who said them, where and when, and lights its line', async () => {
    await open('/');
    await page.getByRole('button', { name: 'Note 2: the words behind it' }).click();
    const panel = inspector(page);
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('.quote-words').allInnerTexts()).toEqual([
      'Mara Quill, principal keeper since 1981, runs the service on behalf of the Sellow Harbour Authority',
    ]);
    expect(await panel.locator('figcaption').innerText()).toBe(
      'The source’s own words\n\nLight went dark for eleven nights, inspectors say, Sellow Courier, 14 March 1988',
    );
    expect(await page.locator('[data-line][aria-pressed="true"]').getAttribute('aria-label')).toBe(
      'principal keeper of the Sellow light is responsible for Sellow lighthouse service',
    );
    expect(address()).toBe(`${march1988}&selected=keeper-responsible-for-service`);
  });

  test('shows both sides of what is contested, and draws it dashed', async () => {
    await open('/entity/principal-keeper?asOf=1987-24');
    expect(await lines(page)).toEqual([
      'account dashed: principal keeper of the Sellow light gave an account to harbour master of Sellow, contested, winter 1987-88',
      'dotted: principal keeper of the Sellow light reports to harbour master of Sellow, not attested then, may have held',
    ]);
    await page.getByRole('button', { name: /gave an account to/ }).click();
    const panel = inspector(page);
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('.standing').innerText()).toBe('Contested');
    expect(await panel.locator('.quote-speaker').allInnerTexts()).toEqual([
      'Said by Mara Quill',
      'Denied by Tobias Fenn',
    ]);
  });

  test('keeps what was only considered apart from what was reported', async () => {
    await open(`${march1988}&selected=lights-commission`);
    const weighed = inspector(page).locator('.claim-weighed');
    expect(await weighed.allInnerTexts()).toEqual([
      'On 14 March 1988 a takeover of the Sellow lighthouse service by the Coastal Lights Commission was reported to be under consideration.\n\nconsidered; not reported to have happened',
    ]);
    await inspector(page).getByText('Overseen by').waitFor();
    expect(await inspector(page).locator('h3').allInnerTexts()).toEqual([
      'Overseen by',
      'Oversaw',
      'What the sources report',
      'Only expected, considered or denied',
      'Sources that speak of it',
    ]);
  });

  test('of an entity tells who stood next above and below it, and which source spells it how', async () => {
    await open(`${march1988}&selected=harbour-authority`);
    const part = (name: string) =>
      inspector(page)
        .locator('.panel-part')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await part('Overseen by').waitFor();
    expect(await part('Overseen by').getByRole('listitem').allInnerTexts()).toEqual([
      'repair order for the Sellow light\nis addressed to, April 1988\nrequires something of, from April 1988',
    ]);
    expect(await part('Oversaw').getByRole('listitem').allInnerTexts()).toEqual([
      'Sellow lighthouse service\nis responsible for',
    ]);
    expect(await part('Sources that speak of it').getByRole('listitem').allInnerTexts()).toEqual([
      'Light went dark for eleven nights, inspectors say\nSellow Courier, 14 March 1988. 2 quotes, as “Sellow Harbour Authority”, “the authority”.',
      'Commission orders repair of Sellow light\nThe Coast Gazette, some time between April and July 1988. 2 quotes, as “Sellow Harbor Authority”, “the authority”.',
    ]);
    await part('Oversaw').getByRole('button', { name: 'Sellow lighthouse service' }).click();
    await expect.poll(address).toBe(`${march1988}&selected=light-service`);
  });

  test('of who inspected tells what, apart from what was overseen', async () => {
    await open(`${march1988}&selected=sea-marks-inspectorate`);
    const part = (name: string) =>
      inspector(page)
        .locator('.panel-part')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await part('Oversaw').waitFor();
    expect(await part('Oversaw').locator('p').innerText()).toBe(
      'Nothing, as far as these sources say: to inspect is not to oversee.',
    );
    expect(await part('Inspected, reviewed or rated').locator('button').allInnerTexts()).toEqual([
      'The Inspectorate of Sea Marks carried out the inspection of the Sellow lighthouse service in February 1988.',
      'The Inspectorate of Sea Marks rated the Sellow lighthouse service “unsafe” in the inspection in February or March 1988.',
    ]);
    await open(`${march1988}&selected=light-service`);
    await part('Oversaw').waitFor();
    expect(await part('Inspected, reviewed or rated').count()).toBe(0);
  });

  test('can be taken away as a citation', async () => {
    await open('/claim/keeper-reports-to-harbour-master');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Copied').waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(copied[1]).toBe(
      '“She answers to the authority’s harbour master” “Light went dark for eleven nights, inspectors say”, Sellow Courier, 14 March 1988.',
    );
    expect(copied[2]).toMatch(
      new RegExp(
        `^Whose Watch, ${guest.api.address}/claim/keeper-reports-to-harbour-master \\(record [0-9a-f]{12}\\)\\.$`,
      ),
    );
  });
});

describe('the time', () => {
  test('redraws the chain as it was then: exact entities and exact lines', async () => {
    await open('/');
    await period().fill('May 1988');
    await period().press('Enter');
    await expect.poll(() => title(page)).toBe('Who oversaw the Sellow lighthouse service in May 1988?');
    await settled(page);
    expect(await cards(page)).toContain('repair-order');
    expect((await lines(page)).filter((line) => line.startsWith('fading'))).toEqual([
      'fading: Coastal Lights Commission issued repair order for the Sellow light, April 1988, no end stated',
      'fading: repair order for the Sellow light is addressed to, requires something of Sellow Harbour Authority, April 1988, 2 claims, no end stated',
    ]);
    expect(address()).toBe('/entity/light-service?asOf=1988-05');

    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect.poll(address).toBe(march1988);
    await settled(page);
    expect(await lines(page)).toEqual(inMarch1988);

    await page.goBack();
    await page.goBack();
    await expect.poll(address).toBe('/entity/light-service?asOf=1988-05');
  });

  test('is stepped by arrow keys, resized, and given up for any time', async () => {
    await open(march1988);
    const band = page.getByRole('slider');
    await band.press('ArrowRight');
    await expect.poll(address).toBe('/entity/light-service?asOf=1988-04');
    await page.getByRole('button', { name: 'Season' }).click();
    await expect.poll(address).toBe('/entity/light-service?asOf=1988-21');
    await expect.poll(() => band.getAttribute('aria-valuetext')).toBe('spring 1988');
    await page.getByRole('button', { name: 'Any time' }).click();
    await expect.poll(address).toBe('/entity/light-service');
    await expect
      .poll(() => title(page))
      .toBe('Who has overseen the Sellow lighthouse service, at any time these sources cover?');
    await page.getByRole('button', { name: 'Year' }).click();
    await expect.poll(address).toBe('/entity/light-service?asOf=1988');
  });

  test('moves on as long as an arrow key is held, in the band or in the field, which all is one step of the history', async () => {
    await open(march1988);
    const steps = () => page.evaluate(() => window.history.length);
    const before = await steps();
    await page.getByRole('slider').focus();
    for (const _ of [1, 2, 3]) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expect.poll(address).toBe('/entity/light-service?asOf=1988-06');
    expect((await steps()) - before).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(address).toBe(march1988);
    await period().focus();
    for (const _ of [1, 2]) await page.keyboard.press('ArrowUp');
    await expect.poll(address).toBe('/entity/light-service?asOf=1988-05');
    await expect.poll(() => period().inputValue()).toBe('May 1988');
  });

  test('is taken from the band by pressing it', async () => {
    await open(march1988);
    const box = await page.getByRole('slider').boundingBox();
    if (!box) throw new Error('the band is not drawn');
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    await expect.poll(address).toMatch(/^\/entity\/light-service\?asOf=1902-0[1-4]$/);
  });

  test('that cannot be read is refused with what can', async () => {
    await open(march1988);
    await period().fill('Marhc 1988');
    await period().press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('“Marhc 1988” is no date that can be read here.');
    expect(address()).toBe(march1988);
  });
});

describe('the address', () => {
  test('holds the whole view: reload and a shared link show the same', async () => {
    const shared = '/entity/lights-commission?asOf=1988&direction=DOWN&selected=commission-oversees-service';
    await open(shared);
    const shown = async () => [await title(page), await lines(page), await inspector(page).locator('h2').innerText()];
    const first = await shown();
    expect(first[0]).toBe('What did the Coastal Lights Commission oversee in 1988?');
    await page.reload();
    await settled(page);
    expect(await shown()).toEqual(first);
    expect(address()).toBe(shared);
  });

  test('falls back from what it cannot read, and says so', async () => {
    await open('/entity/light-service?asOf=someday&direction=UP');
    expect(await page.locator('.fault').innerText()).toBe(
      '“someday” in the address is not a day, month, season or year, so any time is shown.',
    );
    await open('/entity/nobody');
    expect(await title(page)).toBe('The record holds nothing called “nobody”');
  });

  test('of a source shows its words in reading order, each with what it bears out', async () => {
    await open('/source/gazette');
    expect(await title(page)).toBe('Commission orders repair of Sellow light');
    expect(await page.locator('.basis').innerText()).toContain('No date is printed.');
    expect(await page.locator('.source-quotes > li').count()).toBe(8);
  });
});

describe('finding', () => {
  test('works by any spelling, by keyboard alone, and keeps the time on screen', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('harbor authority');
    const found = page.getByRole('option');
    await expect
      .poll(() => found.allInnerTexts())
      .toEqual(['Sellow Harbour Authority\nOrganisation · also “Sellow Harbor Authority”']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page)).toBe('Who oversaw the Sellow Harbour Authority in March 1988?');
  });

  test('says when nothing has that name', async () => {
    await page.getByRole('combobox').fill('zebra');
    await page.getByText('Nothing called “zebra” in these sources.').waitFor();
  });
});

describe('for everyone', () => {
  test('the picture is walked by arrow keys, opened by Enter and left by Escape', async () => {
    await open(march1988);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.locator('[data-entity="light-service"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/Sellow lighthouse service/);
    await page.keyboard.press('ArrowUp');
    const above = await focused();
    expect(above).toMatch(/^(Organisation|Post|Person): /);
    await page.keyboard.press('Enter');
    await inspector(page).locator('h2').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector(page).count()).toBe(0);
    expect(await focused()).toBe(above);
    expect(address()).toBe(march1988);
  });

  test('? shows the keys, and those that act alone can be switched off', async () => {
    await open(march1988);
    const search = page.getByRole('combobox');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    const box = page.getByRole('checkbox', { name: /act when pressed alone/ });
    const inSearch = () => search.evaluate((input) => input === document.activeElement);
    await page.keyboard.press('?');
    expect(await keys.getByRole('term').allInnerTexts()).toEqual([
      'Tab',
      'Arrow keys',
      'Enter',
      'Shift + Enter',
      'Escape',
      'E',
      'C',
      'H',
      'P',
      'F',
      '/',
      '?',
      'Ctrl + Z',
      'Shift + Ctrl + Z',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await box.uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => keys.count()).toBe(0);

    await page.reload();
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await page.locator('[data-entity="light-service"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('h');
    expect([await inSearch(), await keys.count(), address()]).toEqual([false, 0, march1988]);

    await page.getByRole('button', { name: 'Keys', exact: true }).click();
    await box.check();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    expect(await inSearch()).toBe(true);
  });

  test('Escape goes one step back: from a claim to the entity that it was opened from, then out', async () => {
    await open(`${march1988}&selected=principal-keeper`);
    await inspector(page)
      .getByRole('button', { name: /Mara Quill/ })
      .first()
      .click();
    await inspector(page).getByText('Claim', { exact: true }).waitFor();
    expect(address()).toBe(`${march1988}&selected=quill-holds-keeper`);
    await page.keyboard.press('Escape');
    await inspector(page).getByText('Post', { exact: true }).waitFor();
    expect(address()).toBe(`${march1988}&selected=principal-keeper`);
    await page.keyboard.press('Escape');
    await expect.poll(address).toBe(march1988);
  });

  const proof = `${march1988}&selected=keeper-responsible-for-service`;
  test.each([
    ['light', 1440, 900, [proof, '/claim/quill-reported-failures', '/no/such/page']],
    ['dark', 390, 844, [`${march1988}&selected=harbour-authority`, '/questions', '/source/courier', '/sources']],
  ] as const)('no page has a fault that axe finds (%s, %i wide)', async (colorScheme, width, height, paths) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    for (const path of paths) {
      await open(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });

  test('on paper what is open follows the picture and its notes, and lies over nothing', async () => {
    await open(`${march1988}&selected=principal-keeper`);
    await inspector(page).getByText('Sources that speak of it').waitFor();
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    const of = (selector: string) => page.locator(selector).evaluate((part) => part.getBoundingClientRect());
    const [notes, panel] = [await of('.notes'), await of('.inspector')];
    await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
    expect(panel.top).toBeGreaterThanOrEqual(notes.bottom);
    expect(panel.width).toBe(notes.width);
  });

  test('a page 360 wide never scrolls sideways, and the chain needs no panning', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/questions', '/source/courier', `${march1988}&selected=principal-keeper`, march1988]) {
      await open(path);
      expect([path, await sideways(page)]).toEqual([path, 0]);
    }
    expect(await lines(page)).toEqual(inMarch1988);
    const within = await page
      .locator('[data-entity], [data-gap]')
      .evaluateAll((all) =>
        all
          .map((card) => card.getBoundingClientRect())
          .map(({ left, right }) => left >= 0 && right <= window.innerWidth),
      );
    expect(within).toEqual(within.map(() => true));
  });
});

test('who asks for a correction is told whom to write to', async () => {
  await page.goto(`${guest.api.address}/policy`);
  const contact = page.getByRole('link', { name: 'desk@sellow.example' });
  expect(await contact.getAttribute('href')).toBe('mailto:desk@sellow.example');
});
