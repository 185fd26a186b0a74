/** What of a chain is shown: without what the reader hid, filtered out or folded away. */
import type { View } from '../address.ts';
import { type Filterable, passes } from './filters.ts';
import type { Graph } from './model.ts';
import { narrow } from './narrow.ts';

/** @param known of the chain's claims, what a filter looks at; what is not known meets none */
export function chainShown(
  whole: Graph,
  { filters, hidden, collapsed }: Pick<View, 'filters' | 'hidden' | 'collapsed'>,
  known: ReadonlyMap<string, Filterable>,
): Graph {
  const shows = (id: string) => {
    const claim = known.get(id);
    return claim !== undefined && filters !== undefined && passes(claim, filters);
  };
  return narrow(whole, { passes: filters && shows, hidden: new Set(hidden), collapsed: new Set(collapsed) });
}
