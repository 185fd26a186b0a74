/** The nodes of entities, sources, conflicts and questions, and of the corpus itself. */
import { fold } from '../fold.ts';
import { boundsOf } from '../time/edtf.ts';
import { counting } from './counting.ts';
import { defined } from './defined.ts';
import type { Stand } from './overview/overview.ts';
import type { NodeRow, Properties } from './rows.ts';
import { claimTally, type EntityTally } from './tallies.ts';
import type { Conflict, Corpus, Entity, Question, Source } from './types.ts';

/**
 * `sortKey`: by name as people sort it, then id, so that no two are equal. `searchText`: every spelling, folded. Its counts are in tallies.ts, where it stands
 * among all in overview/overview.ts.
 */
export function entityNode({ id, kind, name, aliases, seats }: Entity, tally: EntityTally, stand: Stand): NodeRow {
  const searchText = [...new Set([name, ...aliases].map(fold))];
  const properties = { id, kind, name, aliases, sortKey: `${fold(name)}|${id}`, searchText, seats, ...tally, ...stand };
  return { labels: ['Entity', kind], properties: defined(properties) };
}

export function sourceNode(source: Source): NodeRow {
  const { id, title, publisher, author, published, publishedBasis, printedDate, url, sha256 } = source;
  const { earliest, latest } = boundsOf(published);
  const properties = {
    id,
    title,
    publisher,
    author,
    published,
    publishedEarliest: earliest,
    publishedLatest: latest,
    publishedBasis,
    printedDate,
    url,
    sha256,
    publishedKey: publishedKey(source),
  };
  return { labels: ['Source'], properties: defined(properties) };
}

export function publishedKey({ id, published }: Source): string {
  const { earliest, latest } = boundsOf(published);
  return `${dayKey(earliest ?? latest)}|${id}`;
}

/** Eight digits that sort as the days do; no day comes before all days. */
export function dayKey(day: number | undefined): string {
  return String(day ?? 0).padStart(8, '0');
}

/** What the corpus states comes first, what cannot be true before what differs, and denials last. */
const ranks: Record<Conflict['rule'], number> = { STATED: 0, ONE_SEAT: 1, DATES: 2, AMOUNT: 3, DENIED: 4 };

export function conflictNode({ id, reason, rule }: Conflict): NodeRow {
  return { labels: ['Conflict'], properties: { id, reason, rule, sortKey: `${ranks[rule]}|${id}` } };
}

export function questionNode(asked: Question, place: number): NodeRow {
  const { id, question, explanation, query, variables, view, answer, expect } = asked;
  const properties = {
    id,
    place,
    question,
    explanation,
    query,
    variables: JSON.stringify(variables),
    view: view && JSON.stringify(view),
    answer,
    expect: expect === undefined ? undefined : JSON.stringify(expect),
  };
  return { labels: ['Question'], properties: defined(properties) };
}

/** What is known of a corpus without reading its claims; `from` and `to` are the first and last day of the years that its dates span. */
export function corpusProperties(corpus: Corpus): Properties & { readonly id: string } {
  const { id, title, covers, language, contact, version, entities, claims, sources } = corpus;
  const dates = [
    ...sources.map(({ published }) => published),
    ...claims.flatMap(({ from, to, on, evidence }) => [
      from,
      to,
      on,
      ...evidence.flatMap(({ said, attested }) => [said, attested]),
    ]),
  ];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of new Set(dates)) {
    if (date === undefined) continue;
    const { earliest, latest } = boundsOf(date);
    first = Math.min(first, earliest ?? latest ?? first);
    last = Math.max(last, latest ?? earliest ?? last);
  }
  return defined({
    id,
    title,
    covers,
    language,
    contact,
    version,
    entities: entities.length,
    claims: claims.length,
    evidence: claims.reduce((count, claim) => count + counting(claim.evidence).length, 0),
    sources: sources.length,
    claimTally: claimTally(corpus),
    from: Number.isFinite(first) ? Math.floor(first / 10000) * 10000 + 101 : undefined,
    to: Number.isFinite(last) ? Math.floor(last / 10000) * 10000 + 1231 : undefined,
  });
}
