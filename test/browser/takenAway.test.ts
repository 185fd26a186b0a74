/** What is withdrawn, denied, only expected or considered, or inferred says so in every file that leaves the explorer, in a real browser. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { corpusOf } from '../helpers/smallCorpus.ts';
import { type Guest, receive } from './guest.ts';

const withdrawn = { on: '2016-05-03', reason: 'The Courier printed a correction.' };
const inferred = 'A board that appoints the keeper answers for the light.';
/** More than the API gives with a claim. */
const many = Array.from({ length: 23 }, (_, at) => ({ exact: `Keeper reports to Board, for the ${at + 1}th time.` }));
const corpus = corpusOf({
  entities: {
    Person: ['ann'],
    Post: ['keeper'],
    Service: ['light'],
    Organisation: ['board', 'crown', 'guild', 'trust'],
  },
  sources: { gazette: '2014-06', courier: '2014-07' },
  claims: [
    [
      'board',
      'RESPONSIBLE_FOR',
      'light',
      {
        basis: 'INFERRED',
        basisReason: inferred,
        evidence: [{ attested: 'published' }, { source: 'courier', stance: 'DENIES', withdrawn }],
      },
    ],
    ['crown', 'OVERSEES', 'light', { source: 'courier', withdrawn }],
    ['guild', 'OVERSEES', 'light', { stance: 'EXPECTS' }],
    ['trust', 'OVERSEES', 'light', { stance: 'DENIES', saidBy: 'ann' }],
    [
      'trust',
      'TAKES_OVER',
      'light',
      { evidence: [{ stance: 'CONSIDERS' }, { source: 'courier', stance: 'DENIES', saidBy: 'ann' }] },
    ],
    ['keeper', 'RESPONSIBLE_FOR', 'light', { from: '2013', evidence: [{}, { source: 'courier', stance: 'DENIES' }] }],
    ['keeper', 'REPORTS_TO', 'board', { nature: 'STATE', evidence: many }],
  ],
});
const marks = {
  'board-responsible-for-light': '',
  'crown-oversees-light': 'withdrawn; not reported to have happened',
  'guild-oversees-light': 'expected; not reported to have happened',
  'keeper-reports-to-board': '',
  'keeper-responsible-for-light': 'contested',
  'trust-oversees-light': 'denied; not reported to have happened',
  'trust-takes-over-light': 'considered, denied; not reported to have happened',
};

let guest: Guest;
let page: Page;
receive(
  corpus,
  (met) => {
    guest = met;
    page = met.page;
  },
  { acceptDownloads: true },
);

async function take(form: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${form} `) }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
async function open(path: string) {
  await guest.open(path);
  await page.getByRole('button', { name: 'Take it away' }).click();
}
const everything = '/entity/light?view=network&considered=1';
const sorted = (pairs: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));

test('what was withdrawn is none of what the foot of the page counts', async () => {
  await guest.open('/claim/crown-oversees-light');
  await expect
    .poll(() => page.getByRole('contentinfo').textContent())
    .toContain('6 claims about 7 people, bodies and things, borne out by 30 quotes from 2 sources.');
});

describe('a view with claims of every kind', () => {
  test('as CSV marks each, gives why it is inferred, when and why words were withdrawn, and has a row for every quote', async () => {
    await open(everything);
    const rows: Record<string, string>[] = parse(await take('CSV'), { columns: true, bom: true });
    expect(sorted(rows.map(({ claim = '', mark = '' }) => [claim, mark]))).toEqual(marks);
    expect(rows.filter(({ claim }) => claim === 'keeper-reports-to-board').map(({ quote }) => quote)).toEqual(
      many.map(({ exact }) => exact),
    );
    expect(rows.filter(({ claim }) => claim === 'board-responsible-for-light')).toMatchObject([
      {
        ...{ basis: 'INFERRED', basis_reason: inferred, stance: 'ASSERTS', attested: '2014-06' },
        ...{ withdrawn_on: '', withdrawn_reason: '' },
      },
      { stance: 'DENIES', withdrawn_on: '2016-05-03', withdrawn_reason: 'The Courier printed a correction.' },
    ]);
  });

  test('as JSON does', async () => {
    await open(everything);
    const { claims } = JSON.parse(await take('JSON'));
    expect(sorted(claims.map(({ id, mark }: Record<string, string>) => [id, mark]))).toEqual(marks);
    const of = (id: string) => claims.find((claim: { id: string }) => claim.id === id);
    expect(of('keeper-reports-to-board').evidence).toHaveLength(many.length);
    expect(of('board-responsible-for-light')).toMatchObject({
      basis: 'INFERRED',
      basisReason: inferred,
      evidence: [
        { stance: 'ASSERTS', attested: { edtf: '2014-06' }, withdrawn: null },
        { stance: 'DENIES', withdrawn: { on: { edtf: '2016-05-03' }, reason: 'The Courier printed a correction.' } },
      ],
    });
  });

  test.each([
    ['GraphML', (text: string) => graphml.parse(MultiDirectedGraph, text)],
    ['GEXF', (text: string) => gexf.parse(MultiDirectedGraph, text)],
  ])('as %s does, read by another library', async (form, read) => {
    await open(everything);
    const graph = read(await take(form));
    expect(sorted(graph.mapEdges((_, { claim, mark }) => [claim, mark ?? '']))).toEqual(marks);
    const of = (id: string) => graph.getEdgeAttributes(graph.findEdge((_, { claim }) => claim === id));
    expect(of('keeper-reports-to-board')).toHaveProperty(`quote_${many.length}`, many.at(-1)?.exact);
    expect(of('board-responsible-for-light')).toMatchObject({
      ...{ basis: 'INFERRED', basis_reason: inferred, stance_2: 'DENIES' },
      ...{ withdrawn_on_2: '2016-05-03', withdrawn_reason_2: 'The Courier printed a correction.' },
    });
  });

  test('as SVG says it in the notes under the picture', async () => {
    await open(everything);
    const svg = await take('SVG');
    const notes = new Map(
      [...svg.matchAll(/<g data-claim="([^"]+)">\s*(<text.*?)<\/g>/gs)].map(([, id = '', texts = '']) => [
        id,
        [...texts.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' '),
      ]),
    );
    expect(notes.size).toBe(7);
    for (const [id, mark] of Object.entries(marks))
      expect([id, notes.get(id)]).toEqual([id, expect.stringContaining(mark && `${mark.toUpperCase()}: `)]);
    expect(notes.get('board-responsible-for-light')).toContain(`Inferred from the words. ${inferred}`);
    expect(notes.get('crown-oversees-light')).toContain('withdrawn 3 May 2016: The Courier printed a correction.');
    expect(notes.get('keeper-reports-to-board')).toContain(many.at(-1)?.exact);
  });
});

test('CSV of a view without claims has its whole header, and what has no row in it is told', async () => {
  await open('/entity/light?view=network&only=ann&only=crown');
  const [header = '', ...rows] = (await take('CSV')).slice(1).trimEnd().split('\r\n');
  expect(header.split(',')).toEqual(expect.arrayContaining(['Source', 'Target', 'claim', 'mark', 'quote', 'record']));
  expect(rows).toEqual([]);
  await page
    .getByText(
      'The CSV is among your downloads. 2 entities that no claim joins have no row in it; JSON, GraphML and GEXF hold them.',
    )
    .waitFor();
  expect(JSON.parse(await take('JSON')).entities.map(({ id }: { id: string }) => id)).toEqual(['ann', 'crown']);
});
