/** Names of any length, in any script, in a corpus without questions, in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { corpusOf } from '../helpers/smallCorpus.ts';
import { sideways } from './explorerPage.ts';
import { type Guest, receive } from './guest.ts';

const corpus = corpusOf({
  entities: {
    Person: [{ id: 'rahman', name: 'عبد الرحمن بن عبد العزيز الطويل الاسم' }],
    Post: [{ id: 'director', name: 'مدير خدمات الأطفال في المدينة القديمة' }],
    Service: [
      { id: 'service', name: '北京市海淀区儿童服务改善与监督联合委员会办公室下属的长期综合服务项目中心及其附属机构' },
    ],
    Organisation: [
      { id: 'board', name: '🚢🧭🛟 Board of 🌊' },
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
