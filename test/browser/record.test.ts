/** The page of the whole record, in a real browser: a small record whole, a large one as its most connected, with more from near by. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Api, serveCorpus } from '../helpers/api.ts';
import { faultsOf } from '../helpers/axe.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { largeCorpus } from '../helpers/largeCorpus.ts';
import { testRunner } from '../helpers/neo4j.ts';
import { inspector, serve, settled, sideways, title, type Visit, visit } from './explorerPage.ts';

const seeds = fileURLToPath(new URL('../../seeds/birmingham', import.meta.url));
const client = fileURLToPath(new URL('../../dist/client', import.meta.url));

const runner = testRunner();
let browser: Browser;
let api: Api;
let guest: Visit;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  guest = await visit(browser);
  page = guest.page;
}, 120_000);
afterAll(() => browser?.close());
afterEach(() => expect(guest.misdeeds).toEqual([]));

async function open(path: string, on = page): Promise<void> {
  await on.goto(api.address + path);
  await on.locator('.network-list button').first().waitFor();
  await settled(on);
}
const words = (on = page) => on.locator('.record-words').innerText();
const inPicture = (on = page) => on.locator('.network-list button').count();
const address = () => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
/** Past the moment after which the picture is taken to rest. */
const restsAt = (written: RegExp) => expect.poll(address, { timeout: 20_000 }).toMatch(written);

describe('the corpus that is shipped', () => {
  interface Overview {
    readonly total: number;
    readonly entities: readonly { entity: { id: string; name: string }; joined: number }[];
    readonly claims: readonly { id: string }[];
  }
  let all: Overview;
  beforeAll(async () => {
    api = await serve(runner, seeds);
    const { overview } = await api.data(
      '{ overview(limit: 1500) { total entities { entity { id name } joined } claims { id } } }',
    );
    all = overview as Overview;
  }, 180_000);
  afterAll(() => api?.close());

  test('is found from the first page, and shown whole', async () => {
    await page.goto(api.address);
    await settled(page);
    await page.getByRole('link', { name: 'The whole record, as a network', exact: true }).click();
    await page.locator('.network-list button').first().waitFor();
    await settled(page);
    expect(await title(page)).toBe('The whole record');
    expect(all.entities).toHaveLength(all.total);
    expect(await inPicture()).toBe(all.total);
    expect(await words()).toBe(
      `All ${all.total} people, bodies and things of this record are shown. Every claim between them that a source asserts is drawn: ${all.claims.length}.`,
    );
  });

  test('is a list too, the most connected first, each a link to what is known of it', async () => {
    await open('/record');
    const names = page.getByRole('region', { name: 'The most connected' }).getByRole('link');
    const byRank = all.entities.map(({ entity }) => entity.name);
    expect(await names.allInnerTexts()).toEqual(byRank.slice(0, 30));
    await page.getByRole('button', { name: `Show more of ${all.total}` }).click();
    expect(await names.allInnerTexts()).toEqual(byRank);
    await names.first().click();
    await settled(page);
    expect(address()).toBe(`/entity/${all.entities[0]?.entity.id}?view=network`);
    await page.getByRole('link', { name: 'the whole record, as a network', exact: true }).click();
    await page.locator('.record-words').waitFor();
    expect(address()).toBe('/record');
  });

  test('is walked by the keyboard, and what is reached is opened; the address keeps it, and Escape closes it', async () => {
    await open('/record');
    const list = page.locator('.network-list button');
    await list.and(page.locator('[tabindex="0"]')).focus();
    await page.keyboard.press('Enter');
    const [most] = all.entities;
    await inspector(page)
      .getByText(most?.entity.name ?? '')
      .first()
      .waitFor();
    expect(address()).toBe(`/record?selected=${most?.entity.id}`);
    await open(address());
    await inspector(page)
      .getByText(most?.entity.name ?? '')
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await inspector(page).waitFor({ state: 'detached' });
    expect(address()).toBe('/record');
  });

  test('is taken away: as a graph with every claim that it draws, and as a picture with a number on each of its lines', async () => {
    await open('/record');
    await page.getByRole('button', { name: 'Take it away' }).click();
    const take = async (form: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${form} `) }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`record.${form.toLowerCase()}`);
      return readFile(await download.path(), 'utf8');
    };
    const graph = graphml.parse(MultiDirectedGraph, await take('GraphML'));
    expect(graph.nodes().sort()).toEqual(all.entities.map(({ entity }) => entity.id).sort());
    const joining = all.claims.map(({ id }) => id).sort();
    expect(graph.mapEdges((_edge, { claim }) => claim).sort()).toEqual(joining);
    const svg = await take('SVG');
    const numbered = [...svg.matchAll(/<g data-claim="([^"]+)"><title>.*>(\d+)<\/text>/g)].map(([, id]) => id);
    expect(numbered.sort()).toEqual(joining);
  });

  test('keeps in the address where one looks; fit goes back to the whole', async () => {
    await open('/record');
    await page.getByRole('button', { name: 'Enlarge the picture' }).click();
    await restsAt(/^\/record\?look=0,0,1\.25$/);
    await open('/record?look=-300,250,4');
    await page.getByRole('button', { name: 'Enlarge the picture' }).click();
    await restsAt(/^\/record\?look=-300,250,5$/);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await restsAt(/^\/record$/);
    expect(await inPicture()).toBe(all.total);
  });

  test('goes as far as one presses, however fast; it stays one picture', async () => {
    await open('/record');
    const canvas = await page.locator('.network .sigma-mouse').elementHandle();
    await page.getByRole('button', { name: 'Enlarge the picture' }).evaluate((button: HTMLElement) => {
      for (let press = 0; press < 4; press += 1) button.click();
    });
    await restsAt(/^\/record\?look=0,0,2\.44$/);
    await settled(page);
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('is moved and enlarged by two fingers; one moves the page, and opens what it touches', async () => {
    const phone = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const on = phone.page;
    await open('/record', on);
    await on.locator('.network').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
    const box = await on.locator('.network').boundingBox();
    if (!box) throw new Error('the network is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hand = await phone.context.newCDPSession(on);
    type Fingers = readonly (readonly [x: number, y: number])[];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
    const draw = async (from: Fingers, by: Fingers) => {
      for (let fingers = 1; fingers <= from.length; fingers += 1) await touch('touchStart', from.slice(0, fingers));
      for (let step = 1; step <= 8; step += 1) {
        await touch(
          'touchMove',
          from.map(([x, y], at) => [x + step * (by[at]?.[0] ?? 0), y + step * (by[at]?.[1] ?? 0)] as const),
        );
        await on.waitForTimeout(20);
      }
      await touch('touchEnd', []);
    };
    const scrolled = () => on.evaluate(() => window.scrollY);
    const look = () => new URL(on.url()).searchParams.get('look')?.split(',').map(Number) ?? [0, 0, 1];

    const before = await scrolled();
    await draw([[x, y]], [[0, -10]]);
    await expect.poll(scrolled).toBeGreaterThan(before);
    expect(look()).toEqual([0, 0, 1]);

    await draw(
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [-8, 0],
        [8, 0],
      ],
    );
    await expect.poll(() => look()[2]).toBeGreaterThan(2);
    const [, , closer = 0] = look();
    await draw(
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [0, -8],
        [0, -8],
      ],
    );
    // What the fingers take up shows what lies below, which has less of y.
    await expect.poll(() => look()[1]).toBeLessThan(-10);
    expect(look()[2]).toBeCloseTo(closer, 0);

    const opened = () => inspector(on).count();
    for (let step = 0; step < 60 && (await opened()) === 0; step += 1) {
      await on.touchscreen.tap(x + step * 2 * Math.cos(step * 2.4), y + step * 2 * Math.sin(step * 2.4));
      // Two within a moment are a double tap, which goes closer.
      await on.waitForTimeout(400);
    }
    await inspector(on).locator('h2').waitFor();
    expect(phone.misdeeds).toEqual([]);
    await phone.context.close();
  });

  test('says so when the address is no place to look at', async () => {
    await open('/record?look=far-away');
    expect(await page.locator('.record-head [role=status]').first().innerText()).toBe(
      '“far-away” in the address is no place to look at, so the whole record is shown.',
    );
  });

  test.each([
    ['light', 1440, 900],
    ['dark', 390, 844],
  ] as const)(
    'axe finds nothing, and nothing runs out of the page (%s, %i wide)',
    async (colorScheme, width, height) => {
      const other = await visit(browser, { colorScheme, viewport: { width, height } });
      await open('/record', other.page);
      expect(await sideways(other.page)).toBeLessThanOrEqual(0);
      expect(await faultsOf(other.page)).toEqual([]);
      expect(other.misdeeds).toEqual([]);
      await other.context.close();
    },
  );
});

describe('a larger record', () => {
  const corpus = largeCorpus(1_500, 150);
  const total = corpus.entities.length.toLocaleString('en-GB');
  beforeAll(async () => {
    api = await serveCorpus(runner, corpus, { clientDir: client });
  }, 300_000);
  afterAll(() => api?.close());

  test('shows its most connected first, and says of how many', async () => {
    await open('/record');
    expect(await inPicture()).toBe(500);
    expect(await words()).toMatch(
      `The 500 most connected of ${total} people, bodies and things are shown; go closer for the rest.`,
    );
  });

  test('shows fewer on a phone', async () => {
    const phone = await visit(browser, { viewport: { width: 390, height: 844 } });
    await open('/record', phone.page);
    expect(await inPicture(phone.page)).toBe(150);
    expect(await words(phone.page)).toMatch(/^The 150 most connected of /);
    await phone.context.close();
  });

  test('shows who else stands where one goes closer, until everyone in sight is there', async () => {
    await open('/record?look=200,200,8');
    await expect.poll(words, { timeout: 20_000 }).toMatch(/^Everyone and everything in sight is shown: \d+ of /);
    await settled(page);
    const shown = await inPicture();
    expect(shown).toBeGreaterThan(500);
    const [, inSight] = /shown: (\d+) of/.exec(await words()) ?? [];
    const names = page.getByRole('region', { name: 'The most connected in sight' }).getByRole('link');
    expect(await names.count()).toBe(Math.min(30, Number(inSight)));
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await restsAt(/^\/record$/);
    await expect.poll(inPicture, { timeout: 20_000 }).toBe(500);
  });

  test('has a hub whose filters stay short: the most frequent, and any other by a part of its name', async () => {
    await page.goto(`${api.address}/entity/hub?view=network`);
    await settled(page);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sources = page.getByRole('group', { name: 'Source', exact: true });
    const offered = sources.getByRole('checkbox');
    await offered.first().waitFor();
    expect(await offered.count()).toBe(12);
    await sources.getByRole('button', { name: 'Show more' }).click();
    expect(await offered.count()).toBe(60);
    await sources.getByRole('searchbox').fill('REPORT 19');
    const found = await sources.locator('label').allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) expect(words).toMatch(/^Report 19\d?\b/);
    await sources.getByRole('searchbox').fill('nothing like it');
    expect(await sources.getByRole('status').innerText()).toBe('None of them is called so.');
  });
});
