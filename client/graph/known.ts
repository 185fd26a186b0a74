/** What an address names that nothing in the record is called: it is passed over, with a word about it. */
import type { View } from '../address.ts';
import { sourceItself, without } from './filters.ts';

/** What the API says of the ids that it was asked for. */
export interface Known {
  readonly asked: readonly string[];
  /** In the order of those ids; null of what is not in the record. */
  readonly nodes: readonly ({ readonly __typename: string } | { readonly kind: string } | null)[];
}

/** The ids without which some of a view would be empty for no reason that is said. */
export function idsToKnow({ filters = {}, routes = [], chosen = [] }: View): string[] {
  const { source = [], speaker = [] } = filters;
  const speakers = speaker.filter((id) => id !== sourceItself);
  return [...new Set([...source, ...speakers, ...routes.flatMap(({ from, to }) => [from, to]), ...chosen])];
}

/** The view without what is unknown, and a sentence about each. What was not asked for is taken for known. */
export function passOver(
  view: View,
  { asked, nodes }: Known,
): { readonly view: View; readonly faults: readonly string[] } {
  const is = new Map(asked.map((id, at) => [id, nodes[at] ?? null] as const));
  const isMissing = (id: string) => is.get(id) === null;
  const isSource = (id: string) => !is.has(id) || typeOf(is.get(id)) === 'Source';
  const isEntity = (id: string) => !is.has(id) || 'kind' in (is.get(id) ?? {});
  const faults: string[] = [];

  let { filters } = view;
  const pass = (name: 'source' | 'speaker', value: string) => {
    faults.push(`There is no ${name} called “${value}”, so nothing is filtered by it.`);
    filters = without(filters, name, value);
  };
  for (const value of view.filters?.source ?? []) if (!isSource(value)) pass('source', value);
  for (const value of view.filters?.speaker ?? []) if (!isEntity(value)) pass('speaker', value);

  const ends = new Set(view.routes?.flatMap(({ from, to }) => [from, to]).filter((id) => !isEntity(id)));
  for (const id of ends) faults.push(`There is no entity called “${id}”, so no route to it is shown.`);
  const routes = view.routes?.filter(({ from, to }) => !ends.has(from) && !ends.has(to));

  const gone = new Set(view.chosen?.filter(isMissing));
  for (const id of gone) faults.push(`There is nothing called “${id}”, so it is not chosen.`);
  const chosen = view.chosen?.filter((id) => !gone.has(id));

  if (faults.length === 0) return { view, faults };
  return {
    view: {
      ...view,
      filters: filters && Object.keys(filters).length > 0 ? filters : undefined,
      routes: routes?.length ? routes : undefined,
      chosen: chosen?.length ? chosen : undefined,
    },
    faults,
  };
}

const typeOf = (node: Known['nodes'][number] | undefined) =>
  node && '__typename' in node ? node.__typename : undefined;
