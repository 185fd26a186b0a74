import { expect, it } from 'vitest';
import { readView, viewAddress } from '../../client/address.ts';

const read = (address: string) => {
  const url = new URL(address, 'http://localhost');
  return readView(decodeURIComponent(url.pathname.slice('/entity/'.length)), url.searchParams);
};

it.each([
  '/entity/lord-warner',
  '/entity/lord-warner?asOf=2014-06',
  '/entity/lord-warner?asOf=2013-22&direction=DOWN&selected=warner-appointed',
  '/entity/a%20b%3F?asOf=2014',
])('%s gives a view that has the same address', (address) => {
  const { view, faults } = read(address);
  expect(faults).toEqual([]);
  expect(viewAddress(view)).toBe(address);
});

it('takes UP for said or unsaid', () => {
  expect(read('/entity/x?direction=UP').view).toEqual({ focus: 'x', direction: 'UP' });
  expect(read('/entity/x').view).toEqual({ focus: 'x', direction: 'UP' });
});

it('falls back from a broken value with a word about it', () => {
  const { view, faults } = read('/entity/x?asOf=2014-13&direction=SIDEWAYS');
  expect(view).toEqual({ focus: 'x', direction: 'UP' });
  expect(faults).toEqual([
    '“2014-13” in the address is not a day, month, season or year, so any time is shown.',
    '“SIDEWAYS” in the address is neither UP nor DOWN, so those who oversee are shown.',
  ]);
});
