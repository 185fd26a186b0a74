import { expect, test } from 'vitest';
import { edtfBetween } from '../../../../server/graphql/dates.ts';

test.each([
  [20140101, 20141231, '2014'],
  [20140601, 20140630, '2014-06'],
  [20140601, 20140831, '2014-22'],
  [20131201, 20140228, '2013-24'],
  [20140615, 20140615, '2014-06-15'],
  [20131001, 20131231, '[2013-10-01..2013-12-31]'],
  [0, 20131231, '[..2013-12-31]'],
  [20131001, 99999999, '[2013-10-01..]'],
  [0, 99999999, undefined],
])('some day from %i to %i is %s', (earliest, latest, edtf) => {
  expect(edtfBetween(earliest, latest)).toBe(edtf);
});
