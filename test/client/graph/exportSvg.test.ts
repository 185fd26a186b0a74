import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../../client/graph/exportRecord.ts';
import { exportSvg } from '../../../client/graph/exportSvg.ts';
import { board, harbour } from './smallChain.ts';
import { adaHeld, boardAppointed, boardOversaw, quote, shown } from './smallClaims.ts';

const eight = (text: string) => text.length * 8;
const measures = { title: eight, small: eight, note: eight, noteStrong: eight };
const colours = { paper: '#fff', ink: '#000', soft: '#444', rule: '#ddd', accent: '#900' };
const considered = shown('considered', board, harbour, {
  asserted: false,
  words: [quote('c#1', { stance: 'CONSIDERS', exact: 'might <we>?' })],
});
const record: ExportRecord = {
  title: 'Who oversaw Small Harbour in 2005?',
  time: '2005',
  corpus: 'Small Harbour',
  version: '0123456789abcdef',
  leftOut: '',
  entities: [],
  address: 'http://watch.example/entity/harbour?asOf=2005',
  claims: [adaHeld, boardOversaw, boardAppointed, considered].map((claim, at) => ({ ...claim, number: at + 1 })),
};
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

describe('a view as a page of its own', () => {
  const svg = exportSvg({
    record,
    picture: { markup: '<rect id="it" width="500" height="300"/>', width: 500, height: 300 },
    legend: [{ words: 'surely held', markup: '<path d="M0 7h34"/>', width: 34, height: 14 }],
    measures,
    colours,
    style: '',
  });

  it('has title, time, picture, legend, and every claim with its quotes and sources by number', () => {
    const said = texts(svg);
    expect(said.slice(0, 2)).toEqual([record.title, 'As these sources have it, 2005. Small Harbour.']);
    expect(svg).toContain('<rect id="it"');
    expect(said).toContain('surely held');
    expect(svg.match(/<g data-claim=/g)).toHaveLength(4);
    expect(said).toContain('“the words of ada-master#1”');
    expect(said.filter((text) => text?.includes('“Tides”, The Buoy, 2005-06-04'))).toHaveLength(7);
    expect(said.at(-1)).toContain('Record 0123456789ab.');
  });

  it('marks what is contested, and what did not happen as far as the sources say, before its sentence', () => {
    const said = texts(svg).join(' ');
    expect(said).toContain('CONTESTED: Harbour Board oversaw Ada Quay.');
    expect(said).toContain('CONSIDERED; NOT REPORTED TO HAVE HAPPENED: Harbour Board oversaw Small Harbour.');
    expect(said).toContain('“might &lt;we&gt;?”');
  });

  it('is as tall as all of it needs, and no words leave it', () => {
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const ys = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...ys)).toBeLessThan(height);
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    const ends = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(
      (match) => Number(match[1]) + eight(match[2] ?? ''),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });
});

it('sets the address of a view on as many lines as it needs, each of its signs once, and says what was left out', () => {
  const address = `http://watch.example/entity/harbour?${Array.from({ length: 40 }, (_, at) => `hidden=some-entity-${at}`).join('&')}&at=${'9'.repeat(300)}`;
  const leftOut = '40 hidden';
  const svg = exportSvg({ record: { ...record, address, leftOut }, legend: [], measures, colours, style: '' });
  const said = texts(svg).map((text = '') => text.replaceAll('&amp;', '&'));
  const begins = said.findIndex((text) => text.startsWith('http://watch.example'));
  expect(said.slice(begins, -1).join('')).toBe(address);
  expect(Math.max(...said.slice(begins).map(eight))).toBeLessThanOrEqual(900 - 80);
  expect(said[1]).toBe('As these sources have it, 2005. Small Harbour. Not all of it is shown: 40 hidden.');
});

it('a view of words alone is its notes', () => {
  const svg = exportSvg({ record, legend: [], measures, colours, style: '' });
  expect(svg.match(/<g data-claim=/g)).toHaveLength(4);
  expect(svg).toContain('width="900"');
});

it.each([
  [500, 1],
  [1_000, 2],
  [4_000, 7],
])('under a picture %i wide the notes stand in as many columns as have room, %i', (width, columns) => {
  const claims = Array.from({ length: 40 }, (_, at) => ({ ...adaHeld, number: at + 1 }));
  const picture = { markup: '', width, height: 300 };
  const svg = exportSvg({ record: { ...record, claims }, picture, legend: [], measures, colours, style: '' });
  const begins = [...svg.matchAll(/<g data-claim="[^"]*">\n<text x="([\d.]+)"/g)].map(([, x]) => x);
  expect(begins).toHaveLength(40);
  expect(new Set(begins).size).toBe(columns);
});
