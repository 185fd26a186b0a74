import { expect, it } from 'vitest';
import { ask, readView, viewAddress } from '../../client/address.ts';

const read = (address: string) => {
  const url = new URL(address, 'http://localhost');
  return readView(decodeURIComponent(url.pathname.slice('/entity/'.length)), url.searchParams);
};

it.each([
  '/entity/lord-warner',
  '/entity/lord-warner?asOf=2014-06',
  '/entity/lord-warner?asOf=2013-22&direction=DOWN&selected=warner-appointed',
  '/entity/a%20b%3F?asOf=2014',
  '/entity/lord-warner?view=text&asOf=2014-06',
  '/entity/lord-warner?kind=PERSON,POST&standing=CONTESTED&source=a&considered=1&hidden=x,y&collapsed=z',
  '/entity/lord-warner?view=network&expanded=x&at=12,-40,a,3,4,b',
  '/entity/lord-warner?view=network&expanded=50,OVERSEES,x,y,75,,x&route=a,b,c,a&connected=1&chosen=a,b',
  '/entity/lord-warner?view=network&route=a,b&expanded=x&at=1,2,x&expanded=y,x&route=a,c&at=3,4,z',
  '/entity/lord-warner?view=network&asOf=2014&hidden=x&only=a,b,c&expanded=x&connected=1&chosen=a',
  '/entity/lord-warner?view=text&table=-when&selected=warner-appointed',
])('%s gives a view that has the same address', (address) => {
  const { view, faults } = read(address);
  expect(faults).toEqual([]);
  expect(viewAddress(view)).toBe(address);
});

it('takes a list with a name for each, and commas as codes, for the same', () => {
  const apart =
    '/entity/x?view=network&hidden=a&hidden=b&expanded=c&expanded=50%2COVERSEES%2Cd&at=1%2C2%2Ca&at=3%2C4%2Cb&route=a&route=b&kind=POST&kind=CASE';
  const together = '/entity/x?view=network&kind=POST,CASE&hidden=a,b&expanded=c,50,OVERSEES,d&route=a,b&at=1,2,a,3,4,b';
  expect(read(apart)).toEqual(read(together));
  expect(viewAddress(read(apart).view)).toBe(together);
});

it('takes UP for said or unsaid', () => {
  expect(read('/entity/x?direction=UP').view).toEqual({ focus: 'x', direction: 'UP' });
  expect(read('/entity/x').view).toEqual({ focus: 'x', direction: 'UP' });
});

it('falls back from a broken value with a word about it', () => {
  const { view, faults } = read('/entity/x?asOf=2014-13&direction=SIDEWAYS&view=globe&table=-colour');
  expect(view).toEqual({ focus: 'x', direction: 'UP' });
  expect(faults).toEqual([
    '“2014-13” in the address is not a day, month, season or year, so any time is shown.',
    '“SIDEWAYS” in the address is neither UP nor DOWN, so those who oversee are shown.',
    'There is no view called “globe”, so the chain is shown.',
    'The table has no column called “colour”, so the sentences are shown.',
  ]);
});

it('passes over a kind, a relation or a standing that no record has, with a word about it, and keeps the others', () => {
  const { view, faults } = read('/entity/x?kind=PERSON&kind=NONSENSE&standing=MAYBE&relation=OVERSEES&relation=ANY');
  expect(view.filters).toEqual({ kind: ['PERSON'], relation: ['OVERSEES'] });
  expect(faults).toEqual([
    'There is no kind called “NONSENSE”, so nothing is filtered by it.',
    'There is no relation called “ANY”, so nothing is filtered by it.',
    'There is no standing called “MAYBE”, so nothing is filtered by it.',
  ]);
});

it('passes over what is longer than any id, with a word about it that is not as long', () => {
  const long = 'x'.repeat(5_000);
  const { view, faults } = read(
    `/entity/x?asOf=${long}&hidden=a&hidden=${long}&expanded=b,${long}&at=1,2,a,1,2,${long}`,
  );
  expect(view).toEqual({ focus: 'x', direction: 'UP', hidden: ['a'], expanded: [{ id: 'b', most: 25 }] });
  expect(faults).toEqual(
    ['asOf', 'hidden', 'expanded', 'at'].map(
      (name) => `“${name}” in the address holds something longer than any id, which is passed over.`,
    ),
  );
});

it('takes a route that lacks an end, or leads nowhere, for none', () => {
  expect(read('/entity/x?route=a').view.routes).toBeUndefined();
  expect(read('/entity/x?route=a&route=a&route=b&route=c&route=d').view.routes).toEqual([
    { from: 'b', to: 'c', after: 0 },
  ]);
});

it('asks another question in the same view at the same time, with the same filters, and nothing selected, hidden or folded away', () => {
  const { view } = read(
    '/entity/x?view=text&asOf=2014-06&table=who&kind=POST&considered=1&hidden=z&collapsed=w&selected=c',
  );
  expect(ask(view, 'y', 'DOWN')).toBe(
    '/entity/y?view=text&asOf=2014-06&direction=DOWN&table=who&kind=POST&considered=1',
  );
  expect(ask(undefined, 'y', 'UP')).toBe('/entity/y');
});
