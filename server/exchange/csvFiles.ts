/**
 * CSV for graph tools: `nodes.csv` and `edges.csv` have the headers that Gephi looks for, and an edge's label says when it is contested or never reported to have
 * happened; the evidence, the sources and the rest stand beside them. Columns in lower case are the corpus' own fields; those with a capital are for the tools, and
 * all but Id, Source, Target and Label of a node are ignored on the way back.
 */
import { csvRows, csvText, unguarded } from '../corpus/sheet/cells.ts';
import type { Corpus } from '../corpus/types.ts';
import { type Cells, flat, unflat } from './flat.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { shownOf } from './mark.ts';
import type { Unchecked, Whole } from './whole.ts';

const files = [
  'nodes.csv',
  'edges.csv',
  'evidence.csv',
  'sources.csv',
  'conflicts.csv',
  'questions.csv',
  'corpus.csv',
] as const;

export const csv: Format = {
  name: 'csv',
  files,
  loses: [],
  write: (whole, corpus) =>
    new Map(Object.entries(tables(whole, corpus)).map(([name, rows]) => [name, tableText(rows)])),
  read,
};

function tables(
  { corpus: about, sources, entities, claims, conflicts, questions }: Whole,
  corpus: Corpus,
): Record<(typeof files)[number], Cells[]> {
  const shown = shownOf(corpus);
  return {
    'nodes.csv': entities.map(({ id, name, ...rest }) => ({ Id: id, Label: name, ...flat(rest) })),
    'edges.csv': claims.map(({ id, subject, object, relation, evidence: _, ...rest }) => {
      const claim = shown.get(id);
      return {
        Source: subject,
        Target: object,
        Type: 'Directed',
        Id: id,
        Label: claim?.label ?? '',
        Mark: claim?.mark ?? '',
        Standing: claim?.standing ?? '',
        Asserted: String(claim?.asserted ?? ''),
        relation,
        ...flat(rest),
      };
    }),
    'evidence.csv': claims.flatMap(({ id, evidence }) =>
      evidence.map((each, n) => ({ claim: id, number: String(n + 1), ...flat(each) })),
    ),
    'sources.csv': sources.map(flat),
    'conflicts.csv': conflicts.map(flat),
    'questions.csv': questions.map(flat),
    'corpus.csv': [flat(about)],
  };
}

function tableText(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** An empty cell is no cell; a guarded one is the text, even an empty one. */
function rowsOf(given: Files, name: (typeof files)[number]): Cells[] {
  const text = given.get(name);
  if (text === undefined) throw new ImportFault(`${name} is missing: an export of CSV has ${files.join(', ')}`);
  const rows = csvRows(text);
  if (!Array.isArray(rows)) throw new ImportFault(`${name}, row ${rows.row}: ${rows.message}`);
  const [columns = [], ...data] = rows;
  return data
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(
        columns.flatMap((column, n) => {
          const cell = row[n] ?? '';
          return cell === '' ? [] : [[column, unguarded(cell)]];
        }),
      ),
    );
}

function read(given: Files): Unchecked {
  const evidence = new Map<string, Record<string, unknown>[]>();
  const numbered = rowsOf(given, 'evidence.csv').sort((a, b) => Number(a.number) - Number(b.number));
  for (const { claim = '', number: _, ...cells } of numbered)
    evidence.set(claim, [...(evidence.get(claim) ?? []), unflat(cells)]);
  const plain = (name: (typeof files)[number]) => rowsOf(given, name).map(unflat);
  return {
    corpus: plain('corpus.csv')[0] ?? {},
    sources: plain('sources.csv'),
    entities: rowsOf(given, 'nodes.csv').map(({ Id, Label, ...cells }) =>
      unflat({ ...(Id !== undefined && { id: Id }), ...ours(cells), ...(Label !== undefined && { name: Label }) }),
    ),
    claims: rowsOf(given, 'edges.csv').map(({ Id = '', Source = '', Target = '', ...cells }) => ({
      ...unflat({ id: Id, subject: Source, object: Target, ...ours(cells) }),
      evidence: evidence.get(Id) ?? [],
    })),
    conflicts: plain('conflicts.csv'),
    questions: plain('questions.csv'),
  };
}

/** Without what stands there for tools, or was added by one. */
function ours(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => /^[a-z]/.test(name)));
}
