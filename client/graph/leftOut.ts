/** What a reader left out of a view, for whoever sees only what was taken away from it. */
import type { View } from '../address.ts';
import { filterNames } from './filters.ts';
import { inPicture } from './inPicture.ts';
import type { Graph } from './model.ts';

/** Whether folding away does anything in the view: only these follow the chain. */
export const folds = ({ view = 'chain' }: Pick<View, 'view'>): boolean => view === 'chain' || view === 'text';

/**
 * "filtered by kind and source; 2 hidden"; empty where nothing is left out.
 * @param chain as it is shown; the picture of a long one draws less
 */
export function leftOutWords(view: View, chain: Graph): string {
  const [drawn, lines] = [inPicture(chain).edges.length, chain.edges.length];
  const { filters = {}, hidden = [], collapsed = [], only } = view;
  const by = filterNames.filter((name) => filters[name]);
  return [
    view.view === 'network' && only && 'only what was chosen',
    by.length > 0 && `filtered by ${inWords(by)}`,
    hidden.length > 0 && `${hidden.length} hidden`,
    folds(view) && collapsed.length > 0 && 'some folded away',
    (view.view ?? 'chain') === 'chain' && drawn < lines && `the picture has ${drawn} of ${lines} lines`,
  ]
    .filter(Boolean)
    .join('; ');
}

const inWords = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
