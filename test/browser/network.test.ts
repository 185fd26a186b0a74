/** The network, in a real browser: walked, pressed, moved, grown and filtered. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../helpers/axe.ts';
import { lighthouse } from '../helpers/corpusFolder.ts';
import { inspector, settled, sideways, visit } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

let guest: Guest;
let page: Page;
receive(lighthouse, (met) => {
  guest = met;
  page = met.page;
});
const open = (path: string) => guest.open(path);
const address = () => guest.address();

const inNetwork = '/entity/light-service?view=network&asOf=1988-03';

describe('the network', () => {
  const listed = () => page.locator('.network-list button').allTextContents();

  test('settles and stops, and says aloud what it shows', async () => {
    await open(inNetwork);
    expect(await page.locator('.network-frame').getAttribute('data-settled')).toBe('true');
    expect((await listed()).sort()).toEqual([
      'Document: report on the inspection of the Sellow lighthouse service, 1 claim',
      'Organisation: Coastal Lights Commission, 2 claims',
      'Organisation: Inspectorate of Sea Marks, 2 claims',
      'Organisation: Sellow Harbour Authority, 2 claims',
      'Person: Ines Corrow, 2 claims',
      'Person: Mara Quill, 1 claim',
      'Post: harbour master of Sellow, 2 claims',
      'Post: principal keeper of the Sellow light, 3 claims',
      'Service: Sellow lighthouse service, 5 claims',
    ]);
    expect(await page.locator('.network canvas').count()).toBeGreaterThan(1);
  });

  test('is walked by arrow keys along its lines, opened by Enter, and grows and shrinks by keys and undo', async () => {
    await open(inNetwork);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    await page.locator('.network-list [data-id="light-service"]').focus();
    let next: string | null | undefined = 'light-service';
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      next = await focused();
      if (next !== 'light-service') break;
    }
    expect(next).not.toBe('light-service');
    await page.keyboard.press('Enter');
    await inspector(page).locator('h2').waitFor();
    expect(address()).toBe(`${inNetwork}&selected=${next}`);
    await page.keyboard.press('Escape');
    const before = (await listed()).length;
    await page.locator(`.network-list [data-id="${next}"]`).focus();
    await page.keyboard.press('h');
    await expect.poll(address).toBe(`${inNetwork}&hidden=${next}`);
    await expect.poll(async () => (await listed()).length).toBeLessThan(before);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await listed()).length).toBe(before);
  });

  /** So far from the frame's middle, in pixels. */
  interface Spot {
    readonly x: number;
    readonly y: number;
  }
  const frame = () => page.locator('.network');
  async function pointTo({ x, y }: Spot): Promise<void> {
    await frame().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await frame().boundingBox();
    if (!box) throw new Error('the network is not drawn');
    await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
  }
  /** Presses around the middle, further and further from it, until that opens what is wanted; it stays open. */
  async function pressNearTheMiddle(kind: string, least = 0): Promise<Spot> {
    const overSomething = () => frame().evaluate(({ style }) => style.cursor === 'pointer');
    for (let step = 0; step < 120; step += 1) {
      const [turn, far] = [step * 2.4, least + step * 2];
      const at = { x: far * Math.cos(turn), y: far * Math.sin(turn) };
      await pointTo(at);
      if (!(await overSomething())) continue;
      await page.mouse.down();
      await page.mouse.up();
      await inspector(page).locator('h2').waitFor();
      if ((await inspector(page).getByText(kind, { exact: true }).count()) === 1) return at;
      await page.keyboard.press('Escape');
    }
    throw new Error(`no ${kind} is near the middle`);
  }
  const selected = () => new URL(page.url()).searchParams.get('selected');

  test('shows the words behind a line that is pressed, where it is drawn', async () => {
    await open(inNetwork);
    await pressNearTheMiddle('Claim');
    const { claim } = await guest.api.data('query ($id: ID!) { claim(id: $id) { id } }', { id: selected() });
    expect(claim).toEqual({ id: selected() });
    await inspector(page).locator('blockquote').first().waitFor();
  });

  test('is one picture through every change, and what one has come close to stays where it is', async () => {
    await open(inNetwork);
    const canvas = await page.locator('.network .sigma-mouse').elementHandle();
    for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Enlarge the picture' }).click();
    const spot = await pressNearTheMiddle('Claim', 120);
    const there = selected();
    await page.keyboard.press('Escape');
    // Without all that stands further out, what is left would fill the frame anew.
    const { claim } = await guest.api.data('query ($id: ID!) { claim(id: $id) { subject { id } object { id } } }', {
      id: there,
    });
    const { subject, object } = claim as Record<'subject' | 'object', { readonly id: string }>;
    const mark = (id: string) => page.locator(`.network-list [data-id="${id}"]`);
    const ids = await page.locator('.network-list button').evaluateAll((all) => all.map(({ dataset }) => dataset.id));
    for (const id of ids) {
      if (id === undefined || id === subject.id || id === object.id || id === 'light-service') continue;
      if ((await mark(id).count()) > 0) await mark(id).press('h');
    }
    await expect.poll(async () => (await listed()).length).toBeLessThan(4);
    await pointTo(spot);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(selected).toBe(there);
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('keeps where P pins an entity in the address, and what stood stays when surroundings are added', async () => {
    await open(inNetwork);
    const board = page.locator('.network-list [data-id="lights-commission"]');
    await board.focus();
    await page.keyboard.press('p');
    await expect
      .poll(address)
      .toMatch(/^\/entity\/light-service\?view=network&asOf=1988-03&at=-?\d+,-?\d+,lights-commission$/);
    const pinned = address();
    await expect.poll(() => board.textContent()).toContain(', pinned');
    await page.keyboard.press('e');
    // In the order in which they came: what comes is laid out around what was pinned before.
    await expect.poll(address).toBe(`${pinned}&expanded=lights-commission`);
    await page.keyboard.press('Control+z');
    await expect.poll(address).toBe(pinned);
    await page.keyboard.press('p');
    await expect.poll(address).toBe(inNetwork);
  });

  test('is filtered by whatever its claims have, though no line of the chain has it', async () => {
    await open(inNetwork);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Document/ }).click();
    await expect.poll(address).toBe('/entity/light-service?view=network&asOf=1988-03&kind=DOCUMENT');
    const entities = page.locator('.network-list button');
    await expect.poll(() => entities.filter({ hasText: 'Inspectorate' }).count()).toBe(1);
    await expect.poll(() => entities.count()).toBeLessThan(9);
    expect((await listed()).filter((words) => words.startsWith('Document'))).toHaveLength(1);
  });

  test('has a button to pin an entity where it stands, and to let it go', async () => {
    await open(`${inNetwork}&selected=lights-commission`);
    await page.getByRole('button', { name: 'Pin where it stands' }).click();
    await expect.poll(() => page.locator('.network-list button', { hasText: ', pinned' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Unpin' }).click();
    await expect.poll(address).toBe(`${inNetwork}&selected=lights-commission`);
  });

  test('says what it does not bring: nothing more around an entity, or nothing of that name', async () => {
    await open(`${inNetwork}&expanded=light-service&expanded=nobody`);
    expect(await page.locator('.net figcaption [role="status"]').allTextContents()).toEqual([
      'Nothing more is reported of Sellow lighthouse service at that time.',
      'There is no entity called “nobody”, so nothing more is shown around it.',
    ]);
  });

  test('passes over a source, a speaker or the end of a route that is not in the record, and the next act leaves it behind', async () => {
    await open(`${inNetwork}&source=times&speaker=gazette&route=ines-corrow&route=nobody&kind=POST`);
    await expect
      .poll(() => page.locator('.fault').allTextContents())
      .toEqual([
        'There is no source called “times”, so nothing is filtered by it.',
        'There is no speaker called “gazette”, so nothing is filtered by it.',
        'There is no entity called “nobody”, so no route to it is shown.',
      ]);
    await settled(page);
    expect((await listed()).length).toBeGreaterThan(3);
    expect(await page.locator('.narrowed .chip').allTextContents()).toEqual(['Post ×']);
    await page.locator('.network-list button').first().press('p');
    await expect.poll(address).toMatch(/^\/entity\/light-service\?view=network&asOf=1988-03&kind=POST&at=/);
    await expect.poll(() => page.locator('.fault').count()).toBe(0);
  });

  test('is not made a dot by an address that puts one of its entities absurdly far off', async () => {
    /** How much of the printed picture's width the others take. */
    const share = async (path: string) => {
      await open(path);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const all = await page
        .locator('.network-printed [data-entity]:not([data-entity="ines-corrow"]) > g')
        .evaluateAll((marks) => marks.map((mark) => Number(/translate\((-?[\d.]+)/.exec(mark.outerHTML)?.[1])));
      return (Math.max(...all) - Math.min(...all)) / 1000;
    };
    expect(await share(`${inNetwork}&at=999999,-999999,ines-corrow`)).toBeGreaterThan(0.2);
    // What comes beside it afterwards is laid out near by.
    expect(await share(`${inNetwork}&at=999999,999999,ines-corrow&expanded=ines-corrow`)).toBeGreaterThan(0.2);
  });

  test('does all that keys ask of it, however much faster they come than the page follows', async () => {
    await open(inNetwork);
    const pins = () => page.locator('.network-list button', { hasText: ', pinned' });
    const ids = ['ines-corrow', 'mara-quill', 'harbour-master', 'lights-commission'];
    const pressOnAll = (key: string) =>
      page.evaluate(
        ([all, pressed]) => {
          for (const id of all) {
            const mark = document.querySelector<HTMLElement>(`.network-list [data-id="${id}"]`);
            mark?.focus();
            mark?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
          }
        },
        [ids, key] as const,
      );
    await pressOnAll('p');
    await expect.poll(() => pins().count()).toBe(4);
    await pressOnAll('p');
    await expect.poll(address).toBe(inNetwork);
    await pressOnAll('h');
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('hidden').flatMap((each) => each.split(',')))
      .toEqual(ids);
  });

  const ever = '/entity/light-service?view=network';
  const further = () => page.getByRole('region', { name: 'More around it' });
  const chosen = () => page.getByRole('region', { name: 'What is chosen' });

  test('tells how many claims of each relation there are around an entity, and brings those of one', async () => {
    await open(`${ever}&selected=harbour-master`);
    const offered = () => further().getByRole('button').allInnerTexts();
    await expect.poll(offered).toEqual(['All 2', 'Holds the post of 1', 'Reports to 1']);
    const before = await listed();
    await further().getByRole('button', { name: 'Holds the post of 1' }).click();
    await expect.poll(address).toBe(`${ever}&expanded=25,HOLDS_POST,harbour-master&selected=harbour-master`);
    await expect.poll(offered).toEqual(['Reports to 1']);
    await settled(page);
    const added = (await listed()).filter((name) => !before.includes(name));
    expect(added).toEqual(['Post: harbour master of Sellow, 3 claims', 'Person: Tobias Fenn, 1 claim']);
    await page.getByRole('button', { name: 'Fold back' }).click();
    await expect.poll(address).toBe(`${ever}&selected=harbour-master`);
    await expect.poll(listed).toEqual(before);
  });

  test('shows the routes between two that are chosen, and what joins whatever is on screen; a link shows the same', async () => {
    await open(ever);
    const claimsOf = async (name: string) => (await listed()).find((each) => each.startsWith(name));
    expect(await claimsOf('Person: Mara Quill')).toBe('Person: Mara Quill, 1 claim');
    await page.getByRole('button', { name: 'Connect what is on screen' }).click();
    await page.getByText('1 more claim joins what was on screen.').waitFor();
    await settled(page);
    expect(await claimsOf('Person: Mara Quill')).toBe('Person: Mara Quill, 2 claims');
    await page.locator('.network-list [data-id="ines-corrow"]').focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(address).toBe(`${ever}&connected=1&chosen=ines-corrow`);
    await page.locator('.network-list [data-id="mara-quill"]').focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(address).toBe(`${ever}&connected=1&chosen=ines-corrow,mara-quill`);
    await chosen().getByRole('button', { name: 'Shortest routes between them' }).click();
    await expect.poll(address).toBe(`${ever}&route=ines-corrow,mara-quill&connected=1&chosen=ines-corrow,mara-quill`);
    const route = chosen().getByRole('region', { name: 'Shortest routes' });
    await expect
      .poll(() => route.locator('p').first().innerText())
      .toBe('Ines Corrow – Sellow lighthouse service – principal keeper of the Sellow light – Mara Quill');
    expect(await route.locator('ol ol').first().getByRole('button').count()).toBe(3);
    const together = await listed();
    expect(await faultsOf(page)).toEqual([]);
    const notAll = route.getByText('Not all of it is in the picture: it is filtered out, or hidden.');
    expect(await notAll.count()).toBe(0);
    await open(`${address()}&hidden=principal-keeper`);
    await notAll.waitFor();
    await page.goBack();
    await settled(page);
    await page.reload();
    await settled(page);
    expect((await listed()).sort()).toEqual(together.sort());
    await page.keyboard.press('Escape');
    await expect.poll(address).toBe(`${ever}&route=ines-corrow,mara-quill&connected=1`);
    await page.goBack();
    await expect.poll(() => chosen().count()).toBe(1);
  });

  test('stands where its address says and nowhere else: on another machine as where it was made step by step, and what comes moves nothing', async () => {
    const start = '/entity/tobias-fenn?view=network&asOf=1988-05';
    await open(start);
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect.poll(address).toBe('/entity/tobias-fenn?view=network&asOf=1988-04');
    await settled(page);
    const keeper = page.locator('.network-list [data-id="principal-keeper"]');
    /** In the layout's own units, as P writes it in the address. */
    const placeOfKeeper = async () => {
      await keeper.press('p');
      await expect.poll(() => keeper.textContent()).toContain(', pinned');
      const [place] = new URL(page.url()).searchParams.getAll('at');
      await keeper.press('p');
      await expect.poll(() => keeper.textContent()).not.toContain(', pinned');
      return place;
    };
    const before = await placeOfKeeper();
    await keeper.press('e');
    await page.locator('.network-list [data-id="light-service"]').waitFor();
    await settled(page);
    await page.locator('.network-list [data-id="light-service"]').press('e');
    await page.locator('.network-list [data-id="ines-corrow"]').waitFor();
    await settled(page);
    expect(await placeOfKeeper()).toBe(before);
    await settled(page);
    const made = address();
    expect(made).toBe('/entity/tobias-fenn?view=network&asOf=1988-04&expanded=principal-keeper,light-service');
    const printed = (of: Page) =>
      of.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelector('.network-printed')?.innerHTML ?? '';
      });
    const there = await printed(page);
    expect(there.match(/data-entity=/g)?.length).toBeGreaterThan(5);

    const other = await visit(guest.browser, { viewport: { width: 1024, height: 700 } });
    await other.page.goto(guest.api.address + made);
    await settled(other.page);
    expect(await printed(other.page)).toBe(there);
    await other.context.close();
  });

  test.each([
    ['light', 1440, 900],
    ['dark', 360, 740],
  ] as const)('has no fault that axe finds (%s, %i wide)', async (colorScheme, width, height) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await open(inNetwork);
    expect(await faultsOf(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
