/** What can be done to a thing in the picture, each as a change of the address. */
import type { View } from '../address.ts';
import type { Graph } from '../graph/model.ts';
import type { Change } from './useViewChange.ts';

export interface Act {
  readonly words: string;
  /** The single key that does the same while the thing has the keyboard. */
  readonly key: 'H' | 'C' | 'E';
  readonly change: Change;
}

const without = (ids: readonly string[] | undefined, id: string) => {
  const rest = (ids ?? []).filter((other) => other !== id);
  return rest.length > 0 ? rest : undefined;
};

/** In the network everything but the question's entity can be hidden, and every entity be a new middle. */
export function actsInNetwork(view: View, id: string, isEntity: boolean): Act[] {
  const hide: Act = { words: 'Hide', key: 'H', change: { hidden: [...(view.hidden ?? []), id], selected: undefined } };
  const acts = id === view.focus ? [] : [hide];
  if (!isEntity) return acts;
  if (view.expanded?.includes(id))
    return [...acts, { words: 'Fold back', key: 'C', change: { expanded: without(view.expanded, id) } }];
  return [
    ...acts,
    { words: 'Show what stands around it', key: 'E', change: { expanded: [...(view.expanded ?? []), id] } },
  ];
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
