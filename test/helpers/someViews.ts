/** Addresses of the explorer, drawn at random from a corpus, and the same ones in every run. */
import fc from 'fast-check';
import { readView, type View } from '../../client/address.ts';
import { filterNames } from '../../client/graph/filters.ts';
import type { Corpus } from '../../server/corpus/types.ts';

/** Mostly none: what is narrowed in every way at once shows nothing. */
const some = <Value>(values: readonly Value[], maxLength: number, minLength = 1) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength }) },
  );

/** As people come to have them: mostly around what much is claimed of. */
export function someViews(corpus: Corpus, count: number): readonly View[] {
  const touching = new Map(corpus.entities.map(({ id }) => [id, 0]));
  for (const { subject, object } of corpus.claims)
    for (const id of [subject, object]) touching.set(id, (touching.get(id) ?? 0) + 1);
  const entities = [...touching].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const busy = entities.slice(0, 12);
  const claims = corpus.claims.map(({ id }) => id);
  const relations = [...new Set(corpus.claims.map(({ relation }) => relation))];
  const values = {
    kind: ['PERSON', 'POST', 'ORGANISATION', 'SERVICE'],
    relation: relations,
    standing: ['REPORTED', 'CORROBORATED', 'CONTESTED'],
    source: corpus.sources.map(({ id }) => id),
    speaker: ['source', ...busy],
  };
  const views = fc
    .record({
      focus: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...busy) }, fc.constantFrom(...entities)),
      view: fc.constantFrom('chain', 'network', 'network', 'timeline', 'text'),
      direction: fc.constantFrom('UP', 'DOWN'),
      asOf: some(['2014-06', '2013', '2013-22', '2014-03-31', '2011', '2015'], 1),
      table: some(['number', '-when', 'who'], 1),
      filter: some(
        filterNames.flatMap((name) => values[name].map((value) => [name, value] as const)),
        3,
      ),
      considered: fc.boolean(),
      hidden: some([...busy, ...claims], 3),
      collapsed: some(busy, 2),
      only: some([...claims, ...entities, 'nobody'], 12),
      expanded: some([...busy, `25,HOLDS_POST,${busy[0]}`, `50,,${busy[1]}`, `25,NONE,${busy[2]}`], 2),
      route: some(busy, 2, 2),
      connected: fc.boolean(),
    })
    .map(({ focus, view, direction, considered, connected, filter, ...lists }) => {
      const search = new URLSearchParams({ view, direction });
      for (const [name, value] of filter) search.append(name, value);
      for (const [name, all] of Object.entries(lists)) for (const value of all) search.append(name, value);
      if (considered) search.set('considered', '1');
      if (connected) search.set('connected', '1');
      return readView(focus, search).view;
    });
  return fc.sample(views, { seed: 7, numRuns: count });
}
