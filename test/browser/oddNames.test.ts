/** Names of any length, in any script, the same name twice, and more that was only expected than fits on a page, in a corpus without questions, in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { corpusOf } from '../helpers/smallCorpus.ts';
import { sideways } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

const expected = { stance: 'EXPECTS' } as const;

const corpus = corpusOf({
  entities: {
    Person: [{ id: 'rahman', name: 'عبد الرحمن بن عبد العزيز الطويل الاسم' }],
    Post: [{ id: 'director', name: 'مدير خدمات الأطفال في المدينة القديمة' }],
    Service: [
      { id: 'service', name: '北京市海淀区儿童服务改善与监督联合委员会办公室下属的长期综合服务项目中心及其附属机构' },
    ],
    Organisation: [
      { id: 'board', name: '🚢🧭🛟 Board of 🌊' },
      { id: 'north', name: 'Small Harbour Board' },
      { id: 'south', name: 'Small Harbour Board' },
      {
        id: 'society',
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
      },
    ],
  },
  claims: [
    ['rahman', 'HOLDS_POST', 'director', { attested: 'published' }],
    ['director', 'RESPONSIBLE_FOR', 'service', { attested: 'published' }],
    ['board', 'OVERSEES', 'service', { attested: 'published' }],
    ['society', 'OVERSEES', 'board', { attested: 'published' }],
    ...Array.from(
      { length: 60 },
      (_, n) => ['board', 'DIRECTS', 'service', { from: `${1940 + n}`, ...expected }] as const,
    ),
    ['north', 'ADVISES', 'board', { attested: 'published' }],
    ['south', 'ADVISES', 'society', { attested: 'published' }],
  ],
});

let guest: Guest;
let page: Page;
receive(corpus, (met) => {
  guest = met;
  page = met.page;
});

test.each([
  [1440, 900],
  [390, 844],
])('never scroll the page sideways (%i wide)', async (width, height) => {
  await page.setViewportSize({ width, height });
  for (const path of [
    '/',
    '/entity/service',
    '/entity/service?view=text&selected=society',
    '/entity/service?view=timeline',
    '/entity/service?view=network&chosen=society,service&hidden=rahman',
    '/record',
  ]) {
    await guest.open(path);
    expect([path, await sideways(page)]).toEqual([path, 0]);
  }
});

test('all that was only expected is shown when it is asked for, however much, and how much it is', async () => {
  await guest.open('/entity/service?view=text&considered=1');
  await expect.poll(() => page.locator('[data-claim^="board-directs-service"]').count()).toBe(60);
  await page.getByRole('button', { name: 'Filters (1)' }).click();
  await page.getByText('60 such claims touch what is in the chain.').waitFor();
});

test('a record without questions begins with those of whom most is claimed', async () => {
  await guest.open('/');
  const most = page.getByRole('region', { name: 'The most connected' });
  await most.getByRole('link', { name: '🚢🧭🛟 Board of 🌊', exact: true }).click();
  await page.locator('.network').waitFor();
  expect(new URL(page.url()).pathname).toBe('/entity/board');
});

test('two of one name are told apart in the search by what is said of each', async () => {
  await guest.open('/');
  await page.getByRole('combobox').fill('small harbour');
  const found = page.getByRole('option');
  await found.filter({ hasText: 'advised' }).nth(1).waitFor();
  const said = await found.allInnerTexts();
  expect(said.map((text) => text.split('\n').slice(0, 2))).toEqual(
    Array(2).fill(['Small Harbour Board', 'Organisation']),
  );
  expect(said.map((text) => /Donaudampf|Board of 🌊/.exec(text)?.[0]).sort()).toEqual(['Board of 🌊', 'Donaudampf']);
});
