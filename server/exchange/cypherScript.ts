/**
 * A script of Cypher: the loader's own statements with their rows written out, so that any Neo4j of 5.26 or newer holds the corpus after it: entities, claims,
 * evidence, sources, and an edge for each asserted claim. The nodes also have every field as the files give it, under dotted names, from which the corpus comes back.
 */
import { statement } from '../../cypher/statements.ts';
import { graphOf } from '../corpus/rows.ts';
import type { Corpus } from '../corpus/types.ts';
import { literal, readLiteral } from './cypherLiteral.ts';
import { type Cells, flat, unflat } from './flat.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { markOf } from './mark.ts';
import type { Unchecked, Whole } from './whole.ts';

export const cypher: Format = {
  name: 'cypher',
  files: [''],
  loses: [],
  write: (whole, corpus) => new Map([['', write(whole, corpus)]]),
  read,
};

const constraints = ['entityId', 'sourceId', 'claimId', 'evidenceId', 'conflictId', 'questionId', 'corpusId'];
/** Rows in one statement: Neo4j plans written-out values ever more slowly the more there are (25: 0.7 s on a busy machine, 200: 14 s). */
const batch = 25;
/** Between two statements; no value has a line break in it. */
const end = ';\n\n';

interface Row {
  readonly labels: readonly string[];
  readonly properties: Cells;
}

function write(whole: Whole, corpus: Corpus): string {
  const marks = new Map(
    corpus.claims.map((claim) => [
      claim.id,
      { mark: markOf(claim), standing: claim.standing, asserted: claim.asserted },
    ]),
  );
  const node = (labels: string[], item: { readonly id: string }, more: object = {}): Row => ({
    labels,
    properties: { ...more, ...flat(item) } as Cells,
  });
  const nodes: Row[] = [
    node(['Corpus'], whole.corpus, { version: corpus.version }),
    ...whole.entities.map((entity) => node(['Entity', entity.kind], entity)),
    ...whole.sources.map((source) => node(['Source'], source)),
    ...whole.claims.map(({ evidence: _, ...claim }) => node(['Claim'], claim, marks.get(claim.id))),
    ...whole.claims.flatMap(({ id, evidence }) =>
      evidence.map((each, n) => node(['Evidence'], { ...each, id: `${id}/${n + 1}` })),
    ),
    ...whole.conflicts.map((conflict) => node(['Conflict'], conflict)),
    ...whole.questions.map((question, place) => node(['Question'], question, { place })),
  ];
  const stated = new Set(whole.conflicts.map(({ id }) => id));
  const edges = graphOf(corpus).edges.flatMap(({ statement: name, rows, from }) =>
    batches(from === 'Conflict' ? [...rows()].filter((row) => stated.has(row.from)) : [...rows()]).map((some) =>
      filled(name, some),
    ),
  );
  const statements = [
    ...constraints.map((name) => statement(name).text),
    ...batches(nodes).map((some) => filled('createNodes', some)),
    ...edges,
  ];
  const header =
    `// ${whole.corpus.title}, version ${corpus.version}.\n// For an empty Neo4j of 5.26 or newer: cypher-shell -f FILE.\n`.replaceAll(
      ';',
      ',',
    );
  return `${header}${statements.join(end)}${end}`;
}

/** The statement with its rows in place of its parameter. */
function filled(name: string, rows: readonly unknown[]): string {
  return statement(name).text.replace('$rows', () => `[\n${rows.map(literal).join(',\n')}\n]`);
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, n) => all.slice(n * batch, (n + 1) * batch));
}

function read(files: Files): Unchecked {
  const [before = '', after = ''] = statement('createNodes').text.split('$rows');
  const rows: Row[] = [];
  for (const text of (files.get('') ?? '').replace(/^(\/\/.*\n)+/, '').split(end)) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const found = readLiteral(text.slice(before.length, text.length - after.length));
    if (Array.isArray(found)) rows.push(...(found as Row[]));
  }
  if (rows.length === 0)
    throw new ImportFault(
      'no statement here makes nodes as an export does: only a script that Whose Watch wrote can be read back',
    );
  const of = (label: string, ...without: string[]) =>
    rows
      .filter(({ labels }) => labels?.[0] === label)
      .map(({ properties }) =>
        unflat(Object.fromEntries(Object.entries(properties).filter(([name]) => !without.includes(name)))),
      );
  const evidence = new Map<string, unknown[]>();
  for (const { id, ...each } of of('Evidence')) {
    const claim = String(id).split('/')[0] ?? '';
    evidence.set(claim, [...(evidence.get(claim) ?? []), each]);
  }
  return {
    corpus: of('Corpus', 'version')[0] ?? {},
    sources: of('Source'),
    entities: of('Entity'),
    claims: of('Claim', 'mark', 'standing', 'asserted').map((claim) => ({
      ...claim,
      evidence: evidence.get(String(claim.id)) ?? [],
    })),
    conflicts: of('Conflict'),
    questions: of('Question', 'place'),
  };
}
