/** The forms of a date are told in one way wherever they are told, and each that is told is allowed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import schema from '../../../seeds/corpus.schema.json';
import { allowedDates, allowedPeriods } from '../../../server/time/allowed.ts';
import { faultOf } from '../../../server/time/edtf.ts';
import { readPeriod } from '../../../server/time/period.ts';

const examples = (text: string) => text.match(/\d{4}-\d\d-\d\d|\[[^\]]+\]|\b\d{3}[\dX](?:-\d\d)?(?=[,; )]|$)/g) ?? [];

it('each form of a date that is told is allowed, also as about, uncertain or both', () => {
  const all = examples(allowedDates);
  expect(all).toEqual([
    '2014-06-15',
    '2014-06',
    '2014-22',
    '2014',
    '201X',
    '[2013-10..2013-12]',
    '[..2016]',
    '[2014..]',
    '[2013-07,2013-09]',
  ]);
  const marked = all.flatMap((date) => (date.startsWith('[') ? [date] : [date, `${date}~`, `${date}?`, `${date}%`]));
  expect(marked.filter((date) => faultOf(date) !== undefined)).toEqual([]);
});

it('each form of a period that is told is allowed', () => {
  const all = examples(allowedPeriods);
  expect(all.map((text) => readPeriod(text).edtf)).toEqual(['2014-06-15', '2014-06', '2014-22', '2014']);
});

it('the schema that editors show and the README tell the same', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(schema.$defs.date.description).toContain(allowedDates);
  expect(schema.$defs.period.description.toLowerCase()).toBe(`${allowedPeriods.toLowerCase()}.`);
  expect(readme).toContain(allowedDates);
});
