import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../client/graph/exportCsv.ts';
import { exportJson } from '../../../client/graph/exportJson.ts';
import type { ExportRecord } from '../../../client/graph/exportRecord.ts';
import { exportGexf, exportGraphml } from '../../../client/graph/exportXml.ts';
import { board, harbour, ministry } from './smallChain.ts';
import { adaHeld, boardAppointed, boardOversaw, quote, shown } from './smallClaims.ts';

const awkward = shown('awkward<&"\'>', board, harbour, {
  relation: 'DIRECTS',
  words: [
    quote('q#1', { exact: 'He said: “A & B”, <so> "it"\nwas; =SUM(1,2)' }),
    quote('q#2', { exact: '=1+1' }),
    quote('q#3', { exact: '＝1+1' }),
  ],
});
const considered = shown('considered', ministry, harbour, {
  asserted: false,
  words: [quote('c#1', { stance: 'CONSIDERS' })],
});
const all = [adaHeld, boardOversaw, boardAppointed, awkward, considered];
const record: ExportRecord = {
  title: 'Who oversaw Small Harbour in 2005?',
  time: '2005',
  corpus: 'Small Harbour',
  version: '0123456789abcdef',
  address: 'http://watch.example/entity/harbour?asOf=2005',
  leftOut: 'filtered by kind; 2 hidden',
  claims: all.map((claim, at) => ({ ...claim, number: at + 1 })),
  // The first stands at the ends of claims as well.
  entities: [harbour, { id: 'alone', name: 'Lone & Rock', kind: 'PLACE' }],
};
const quotes = all.flatMap((claim) => claim.evidence.nodes.map(({ exact }) => [claim.id, exact]));
const marks = [
  ['ada-master', ''],
  ['board-harbour', ''],
  ['board-ada', 'contested'],
  ['awkward<&"\'>', ''],
  ['considered', 'considered; not reported to have happened'],
];

describe.each([
  ['GraphML', () => exportGraphml(record), (text: string) => graphml.parse(MultiDirectedGraph, text)],
  ['GEXF', () => exportGexf(record), (text: string) => gexf.parse(MultiDirectedGraph, text)],
])('%s, read again by another library', (_, written, parse) => {
  const again = () => parse(written());

  it('holds every entity, also one that no claim joins, every claim between its ends, and every quote, word for word', () => {
    const graph = again();
    expect(graph.mapNodes((id, { label, kind }) => [id, label, kind])).toEqual([
      ['ada', 'Ada Quay', 'Person'],
      ['master', 'harbour master', 'Post'],
      ['board', 'Harbour Board', 'Organisation'],
      ['harbour', 'Small Harbour', 'Service'],
      ['ministry', 'Ministry of Tides', 'Organisation'],
      ['alone', 'Lone & Rock', 'Place'],
    ]);
    expect(graph.mapEdges((_edge, { claim }, from, to) => [claim, from, to])).toEqual(
      all.map(({ id, subject, object }) => [id, subject.id, object.id]),
    );
    const found = graph.mapEdges((_edge, cells) =>
      Object.entries(cells)
        .filter(([name, value]) => /^quote_\d+$/.test(name) && value !== '')
        .map(([, value]) => [cells.claim, value]),
    );
    expect(found.flat()).toEqual(quotes);
  });

  it('marks what is contested and what did not happen as far as the sources say', () => {
    expect(again().mapEdges((_edge, { claim, mark }) => [claim, mark ?? ''])).toEqual(marks);
  });

  it('says what the reader left out of it', () => {
    expect(written()).toContain('Not all of it: filtered by kind; 2 hidden.');
  });

  it('keeps who said it, the stance, the source and the dates', () => {
    const edge = again().findEdge((_edge, { claim }) => claim === 'board-ada');
    expect(again().getEdgeAttributes(edge)).toMatchObject({
      stance_2: 'DENIES',
      said_by_2: 'Ada Quay',
      source_title_1: 'Tides',
      from: '2001-02',
      address: 'http://watch.example/claim/board-ada',
    });
  });
});

describe('CSV', () => {
  const [mark, text] = [exportCsv(record).slice(0, 1), exportCsv(record).slice(1)];
  const rows = parseCsv(text);
  const column = (name: string) => rows[0]?.indexOf(name) ?? -1;

  it('tells a spreadsheet that it is UTF-8', () => {
    expect(mark).toBe('\uFEFF');
  });

  it('has a row for each quote, with its claim, marks and Source and Target for graph tools', () => {
    expect(rows[0]?.slice(0, 4)).toEqual(['Source', 'Target', 'subject', 'object']);
    expect(rows.slice(1).map((row) => [row[column('claim')], row[column('quote')]?.replace(/^'/, '')])).toEqual(quotes);
    expect([...new Map(rows.slice(1).map((row) => [row[column('claim')], row[column('mark')]]))]).toEqual(marks);
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  });

  it('lets no quote become a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+@＝]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain("'=1+1");
  });
});

it('JSON gives the same entities, claims, marks and quotes, and the view that they are from', () => {
  const read = JSON.parse(exportJson(record));
  expect(read.address).toBe(record.address);
  expect(read.entities.map(({ id }: { id: string }) => id)).toEqual([
    'ada',
    'master',
    'board',
    'harbour',
    'ministry',
    'alone',
  ]);
  expect(read.leftOut).toBe('filtered by kind; 2 hidden');
  expect(read.claims.map(({ id, mark }: { id: string; mark: string }) => [id, mark])).toEqual(marks);
  expect(
    read.claims.flatMap((claim: { id: string; evidence: { exact: string }[] }) =>
      claim.evidence.map(({ exact }) => [claim.id, exact]),
    ),
  ).toEqual(quotes);
});

/** As RFC 4180 has it: quotes doubled, line breaks within them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g))
    rows.push(
      [...`,${line[1]}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  return rows;
}
