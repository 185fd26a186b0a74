/** The explorer on the corpus that it ships with: what a reader finds out in the first minute. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cards, inspector, lines, settled, sideways, title } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

const shipped = fileURLToPath(new URL('../../seeds/birmingham', import.meta.url));

let guest: Guest;
let page: Page;
receive(shipped, (met) => {
  guest = met;
  page = met.page;
});
const open = (path: string) => guest.open(path);

test('opens on who oversaw the service in June 2014: exactly these, exactly so', async () => {
  await open('/');
  expect(await title(page)).toBe("Who oversaw Birmingham children's services in June 2014?");
  expect(await cards(page)).toEqual([
    'birmingham-childrens-commissioner',
    'birmingham-childrens-services',
    'birmingham-city-council',
    'birmingham-direction',
    'birmingham-notices-to-improve',
    'cabinet-member-for-children-and-family-services',
    'cabinet-member-for-childrens-services',
    'department-for-education',
    'director-of-childrens-services',
    'education-secretary',
    'ministers',
    'uk-government',
  ]);
  expect(await lines(page)).toEqual([
    "account: Birmingham children's commissioner gave an account to Education Secretary, 2014, perhaps not in the time asked about",
    "account: Birmingham children's commissioner gave an account to ministers, 2014, perhaps not in the time asked about",
    "dotted: cabinet member for children and family services is responsible for Birmingham children's services, no end stated, may have held",
    "dotted: cabinet member for children's services is responsible for Birmingham children's services, not attested then, may have held",
    "dotted: director of children's services at Birmingham City Council is responsible for Birmingham children's services, not attested then, may have held",
    "fading: Birmingham children's commissioner acts for the Government, from March 2014, no end stated",
    "fading: Birmingham children's commissioner oversees Birmingham children's services, from March 2014, no end stated",
    "fading: Department for Education intervened in Birmingham children's services, between 2012 and 2013, no end stated",
    'fading: Department for Education intervened in, oversees Birmingham City Council, March 2013, 3 claims, no end stated',
    'fading: Department for Education issued statutory direction to Birmingham City Council, March 2013, no end stated',
    'fading: notices to improve given to Birmingham City Council is addressed to Birmingham City Council, by the end of October 2012, no end stated',
    'fading: statutory direction to Birmingham City Council is addressed to, requires something of Birmingham City Council, March 2013, 2 claims, no end stated',
    "solid: Birmingham City Council is responsible for Birmingham children's services, 2 claims",
  ]);
  expect(await page.locator('[data-entity="birmingham-childrens-commissioner"]').getAttribute('aria-label')).toBe(
    "Post: Birmingham children's commissioner, Lord Norman Warner, from March 2014",
  );
  expect(await page.locator('[data-entity="education-secretary"]').getAttribute('aria-label')).toBe(
    'Post: Education Secretary, holder not stated',
  );
});

test('shows who said it, in which source, and when', async () => {
  await page.getByRole('button', { name: /gave an account to Education Secretary/ }).press('Enter');
  const panel = inspector(page);
  await panel.locator('blockquote').first().waitFor();
  expect(await panel.locator('.quote-speaker').first().innerText()).toBe('Said by Brigid Jones');
  expect(await panel.locator('figcaption').first().innerText()).toContain(
    'Birmingham children’s services ‘inadequate’ – Ofsted, Public Sector Executive, some time between April and December 2014',
  );
  await page.keyboard.press('Escape');
});

test('half a year earlier there was no commissioner, and the council’s own officers surely held', async () => {
  const field = page.getByRole('textbox', { name: 'The time asked about' });
  await field.fill('November 2013');
  await field.press('Enter');
  await expect.poll(() => title(page)).toBe("Who oversaw Birmingham children's services in November 2013?");
  await settled(page);
  expect(await cards(page)).not.toContain('birmingham-childrens-commissioner');
  expect((await lines(page)).filter((line) => line.startsWith('solid'))).toEqual([
    "solid: Birmingham City Council is responsible for Birmingham children's services, 3 claims",
    "solid: cabinet member for children and family services is responsible for Birmingham children's services",
    "solid: director of children's services at Birmingham City Council is responsible for Birmingham children's services",
  ]);
  await page.goBack();
  await expect.poll(() => title(page)).toBe("Who oversaw Birmingham children's services in June 2014?");
});

test.each([
  ['/', ['birmingham-childrens-commissioner', 'birmingham-city-council']],
  ['/entity/birmingham-childrens-services', ['birmingham-childrens-commissioner', 'birmingham-city-council']],
])(
  'what %s asks about and who oversaw it are seen in the first window; the rest is a press away',
  async (path, overseers) => {
    await open(path);
    const scale = () =>
      page.locator('.drawing > g').evaluate((all) => new DOMMatrix(getComputedStyle(all).transform).a);
    expect(await scale()).toBeGreaterThan(0.7);
    const outside = (ids: readonly string[]) =>
      page.evaluate((wanted) => {
        const [frame, foot] = ['.drawing', '.period'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        if (!frame || !foot) throw new Error('no picture over the date line');
        return wanted.filter((id) => {
          const card = document.querySelector(`[data-entity="${id}"]`)?.getBoundingClientRect();
          const isIn = card && card.top >= frame.top && card.bottom <= Math.min(frame.bottom, foot.top);
          return !(isIn && card.left >= frame.left && card.right <= frame.right);
        });
      }, ids);
    expect(await outside(['birmingham-childrens-services', ...overseers])).toEqual([]);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await outside(['department-for-education'])).toEqual(['department-for-education']);

    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Show the whole picture' }).count()).toBe(0);
    const whole = await page.evaluate(() => {
      const inFrame = document.querySelector('.drawing')?.getBoundingClientRect();
      const picture = document.querySelector('.drawing > g')?.getBoundingClientRect();
      return inFrame && picture && picture.top >= inFrame.top && picture.bottom <= inFrame.bottom;
    });
    expect(whole).toBe(true);
  },
);

test('on paper the whole picture is printed, with what its marks mean on the same sheet; the window’s part comes back', async () => {
  await open('/');
  const [picture, figure] = [page.locator('.drawing > g'), page.locator('.figure')];
  const before = await picture.getAttribute('style');
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await expect.poll(() => page.locator('.stage-whole').count()).toBe(0);
  const [frame, whole, sheet] = await Promise.all(
    [page.locator('.drawing'), picture, figure].map((part) => part.evaluate((of) => of.getBoundingClientRect())),
  );
  const breaks = await figure.evaluate((of) => getComputedStyle(of).breakInside);
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
  expect(whole?.top).toBeGreaterThanOrEqual(frame?.top ?? Number.NaN);
  expect(whole?.bottom).toBeLessThanOrEqual(frame?.bottom ?? Number.NaN);
  expect([breaks, (sheet?.height ?? Number.NaN) <= 900]).toEqual(['avoid', true]);
  await expect.poll(() => picture.getAttribute('style')).toBe(before);
});

test('finds Brigid Jones as a source misspells her', async () => {
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Bridget Jones');
  await expect
    .poll(() => page.getByRole('option').first().innerText())
    .toBe('Brigid Jones\nPerson · also “Bridget Jones”');
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).toBe('Who oversaw Brigid Jones in June 2014?');
});

test('whoever presses Enter sooner than the search answers is taken there when it does', async () => {
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Warner');
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page)).toBe('Who oversaw Lord Norman Warner in June 2014?');
  await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('xqzxqzxqz');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.search-none').innerText()).toContain('Nothing called');
  await page.getByRole('combobox').fill('Warner');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  expect(await title(page)).toBe("Who oversaw Birmingham children's services in June 2014?");
});

test('a source’s own page holds every quote of it, as many as there are', async () => {
  const { source } = await guest.api.data('{ source(id: "lgc-2013-unsafe") { evidence(first: 1) { totalCount } } }');
  const { totalCount } = (source as { evidence: { totalCount: number } }).evidence;
  await open('/source/lgc-2013-unsafe');
  await expect.poll(() => page.locator('.source-quotes > li').count()).toBe(totalCount);
  expect(totalCount).toBeGreaterThan(25);
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
});

test('tells what the record covers beside its first question, with cards for others', async () => {
  await open('/');
  const record = page.getByRole('region', { name: "Birmingham children's services, 2013 to 2015" });
  expect(await record.innerText()).toContain('Who oversaw, inspected, directed and answered');
  const others = page.getByRole('navigation', { name: 'Other questions' });
  await others.getByRole('link', { name: 'Who appointed Lord Warner?' }).click();
  await expect.poll(() => title(page)).toBe("Who oversaw the Birmingham children's commissioner in March 2014?");
  await page.goBack();
});

test('a question that no chain answers leads to the query that asks it', async () => {
  await open('/questions');
  const question = page.locator('.listed > li', { hasText: 'What do the sources disagree on?' });
  await question.getByRole('link', { name: 'See the query that asks it' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/playground');
  expect(new URL(page.url()).searchParams.get('query')).toContain('conflicts');
  await page.goBack();
});

test('has a page for every question, answered; a phone shows the same chain without panning', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('/questions');
  await expect.poll(() => page.locator('.listed > li').count()).toBeGreaterThan(10);
  await page.getByRole('link', { name: "Who oversaw Birmingham children's services in June 2014?" }).click();
  await expect.poll(() => title(page)).toBe("Who oversaw Birmingham children's services in June 2014?");
  await settled(page);
  expect((await cards(page)).length).toBe(12);
  expect(await sideways(page)).toBe(0);
});
