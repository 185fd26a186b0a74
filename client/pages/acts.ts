/** What can be done to a thing in the picture, each as a change of the address. */
import type { Change, View } from '../address.ts';
import { expand, foldBack } from '../graph/grow.ts';
import type { Graph } from '../graph/model.ts';

export interface Act {
  /** On its button; absent where another button does it. */
  readonly words?: string;
  /** The single key that does the same while the thing has the keyboard. */
  readonly key?: 'H' | 'C' | 'E';
  readonly change: Change;
}

const without = (ids: readonly string[] | undefined, id: string) => ids?.filter((other) => other !== id);

/** In the network everything but the question's entity can be hidden, and every entity be a new middle. */
export function actsInNetwork(view: View, id: string, isEntity: boolean): Act[] {
  const hide: Act = { words: 'Hide', key: 'H', change: { hidden: [...(view.hidden ?? []), id], selected: undefined } };
  const acts = id === view.focus ? [] : [hide];
  if (!isEntity) return acts;
  if (view.expanded?.some((each) => each.id === id))
    acts.push({ words: 'Fold back', key: 'C', change: { expanded: foldBack(view.expanded, id) } });
  // The panel offers it relation by relation, with how many claims each would bring.
  acts.push({ key: 'E', change: { expanded: expand(view.expanded, id) } });
  return acts;
}

/** In every view an entity or a claim can be chosen together with others. */
export function choosing(view: View, id: string): Act {
  const together = view.chosen?.includes(id);
  return { words: together ? 'Choose no longer' : 'Choose with others', change: chooseAlso(view, id, () => false) };
}

/**
 * One more that is chosen, or one less. What is open when the first other one is chosen was meant as well.
 * @param isHere whether what is open is in the view: a source is not, and cannot be chosen
 */
export function chooseAlso(view: View, id: string, isHere: (id: string) => boolean): Change {
  const { selected, chosen = [] } = view;
  if (chosen.includes(id)) return { chosen: without(chosen, id), selected: undefined };
  const open = chosen.length === 0 && selected !== undefined && selected !== id && isHere(selected) ? [selected] : [];
  return { chosen: [...chosen, ...open, id], selected: undefined };
}

/** @param id of an entity in the graph, or of a claim that one of its lines rests on */
export function actsOn(graph: Graph, view: View, id: string): Act[] {
  const selected = view.selected === id ? undefined : view.selected;
  const hide: Act = {
    words: 'Hide',
    key: 'H',
    change: { hidden: [...(view.hidden ?? []), id], selected },
  };
  if (!graph.nodes.some((node) => node.id === id))
    return graph.edges.some(({ links }) => links.some(({ claims }) => claims[0] === id)) ? [hide] : [];
  const acts = id === graph.focus ? [] : [hide];
  const up = graph.direction === 'UP';
  if (view.collapsed?.includes(id))
    return [...acts, { words: 'Unfold', key: 'E', change: { collapsed: without(view.collapsed, id) } }];
  const leads = graph.edges.some(({ upper, lower }) => (up ? lower : upper) === id);
  if (!leads || id === graph.focus) return acts;
  const words = up ? 'Fold away what is above' : 'Fold away what is below';
  return [...acts, { words, key: 'C', change: { collapsed: [...(view.collapsed ?? []), id] } }];
}

export const show = (view: View, id: string): Change => ({ hidden: without(view.hidden, id) });
