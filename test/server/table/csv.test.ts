/** A table as a file: what is quoted, what a spreadsheet is kept from running, byte for byte. */
import { expect, test } from 'vitest';
import { csvOf } from '../../../server/table/csv.ts';

const mark = '\uFEFF';
const fileOf = (...cells: (string | number | boolean | null)[]) =>
  csvOf({ columns: ['a'], rows: cells.map((cell) => [cell]) });

test('has a byte order mark, a header row and CR LF at the end of each line', () => {
  const rows = [
    ['Zoë', 1.5, true],
    ['', null, false],
  ];
  expect(csvOf({ columns: ['name', 'of.it', 'is'], rows })).toBe(`${mark}name,of.it,is\r\nZoë,1.5,true\r\n,,false\r\n`);
});

test.each([
  ['a,b', '"a,b"'],
  ['say "a"', '"say ""a"""'],
  ['one\r\ntwo', '"one\r\ntwo"'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\rtwo', '"one\rtwo"'],
  ['a; b', 'a; b'],
  [' a ', ' a '],
])('%j is written %j', (cell, written) => {
  expect(fileOf(cell)).toBe(`${mark}a\r\n${written}\r\n`);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['=1,"a"', `"'=1,""a"""`],
  ['\uFF1D1', "'\uFF1D1"],
  [-1, '-1'],
  ['1=1', '1=1'],
  ["'", "'"],
])('%j runs nowhere: %j', (cell, written) => {
  expect(fileOf(cell)).toBe(`${mark}a\r\n${written}\r\n`);
});

test('without any column there is only the mark', () => {
  expect(csvOf({ columns: [], rows: [] })).toBe(mark);
});
