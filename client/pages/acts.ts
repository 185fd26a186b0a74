/** What can be done to a thing in the picture, each as a change of the address. */
import type { Change, View } from '../address.ts';
import { expand, foldBack } from '../graph/grow.ts';
import type { Graph } from '../graph/model.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import type { Point } from '../graph/route.ts';

export interface Act {
  /** On its button; absent where another button does it. */
  readonly words?: string;
  /** The single key that does the same while the thing has the keyboard. */
  readonly key?: 'H' | 'C' | 'E';
  /** Of what is shown at the moment when it is done, which may be more than has been drawn. */
  readonly change: (now: View) => Change;
}

const without = (ids: readonly string[] | undefined, id: string) => ids?.filter((other) => other !== id);
const withIt = (ids: readonly string[] = [], id: string) => (ids.includes(id) ? ids : [...ids, id]);

/** In the network everything but the question's entity can be hidden, and every entity be a new middle. */
export function actsInNetwork(view: View, id: string, isEntity: boolean): Act[] {
  const acts = id === view.focus ? [] : [hiding(id)];
  if (!isEntity) return acts;
  if (view.expanded?.some((each) => each.id === id))
    acts.push({ words: 'Fold back', key: 'C', change: (now) => ({ expanded: foldBack(now.expanded, id) }) });
  // The panel offers it relation by relation, with how many claims each would bring.
  acts.push({ key: 'E', change: (now) => ({ expanded: expand(now.expanded, id) }) });
  return acts;
}

/** What can be done to what is open beside the picture. */
export function actsBeside(
  graph: Graph,
  view: View,
  shown: OnScreen | undefined,
  id: string,
  isEntity: boolean,
): Act[] {
  const { view: name = 'chain' } = view;
  const { claims = [], entities = [], placeOf } = shown ?? {};
  if (name === 'chain' || name === 'text') return [...actsOn(graph, view, id), choosing(view, id)];
  // What is open may not be in the picture: then there is nothing of it to hide.
  if (!claims.includes(id) && !entities.some((entity) => entity.id === id)) return [choosing(view, id)];
  if (name === 'timeline') return [...actsOnTimeline(view, id), choosing(view, id)];
  const pin = isEntity && placeOf ? [pinning(view, id, placeOf)] : [];
  return [...actsInNetwork(view, id, isEntity), ...pin, choosing(view, id)];
}

/** What is open is closed with what it was about. */
const hiding = (id: string): Act => ({
  words: 'Hide',
  key: 'H',
  change: ({ hidden, selected }) => ({
    hidden: withIt(hidden, id),
    selected: selected === id ? undefined : selected,
  }),
});

/** In the network an entity can be kept where it stands, and let go again. */
export function pinning(view: View, id: string, placeOf: (id: string) => Point | undefined): Act {
  const isPinned = ({ pinned }: View) => pinned?.some((pin) => pin.id === id) ?? false;
  return {
    words: isPinned(view) ? 'Unpin' : 'Pin where it stands',
    change: (now) => {
      const others = now.pinned?.filter((pin) => pin.id !== id) ?? [];
      const at = placeOf(id);
      return { pinned: isPinned(now) || !at ? others : [...others, { id, ...at }] };
    },
  };
}

/** On the timeline, too, a claim or an entity is hidden; only what follows the chain can be folded away. */
export const actsOnTimeline = (view: View, id: string): Act[] => (id === view.focus ? [] : [hiding(id)]);

/** In every view an entity or a claim can be chosen together with others. */
export function choosing(view: View, id: string): Act {
  const together = view.chosen?.includes(id);
  return {
    words: together ? 'Choose no longer' : 'Choose with others',
    change: (now) => chooseAlso(now, id, () => false),
  };
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

/** @param id of an entity in the graph, of a claim that one of its lines rests on, or of a holder that a card names */
export function actsOn(graph: Graph, view: View, id: string): Act[] {
  const hide = hiding(id);
  if (!graph.nodes.some((node) => node.id === id)) return isNamed(graph, id) ? [hide] : [];
  const acts = id === graph.focus ? [] : [hide];
  const up = graph.direction === 'UP';
  if (view.collapsed?.includes(id))
    return [...acts, { words: 'Unfold', key: 'E', change: (now) => ({ collapsed: without(now.collapsed, id) }) }];
  const leads = graph.edges.some(({ upper, lower }) => (up ? lower : upper) === id);
  if (!leads || id === graph.focus) return acts;
  const words = up ? 'Fold away what is above' : 'Fold away what is below';
  return [...acts, { words, key: 'C', change: (now) => ({ collapsed: withIt(now.collapsed, id) }) }];
}

/** Whether a line stands for the claim, or a post's card names the person, or the claim that says so. */
const isNamed = ({ nodes, edges }: Graph, id: string): boolean =>
  edges.some(({ links }) => links.some(({ claims }) => claims[0] === id)) ||
  nodes.some(({ holders }) => holders?.some(({ person, claim }) => person === id || claim === id));

export const show = (view: View, id: string): Change => ({ hidden: without(view.hidden, id) });
