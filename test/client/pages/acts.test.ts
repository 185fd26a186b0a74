import { expect, it } from 'vitest';
import { type View, viewAddress } from '../../../client/address.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import type { OnScreen } from '../../../client/graph/onScreen.ts';
import { type Act, actsBeside, actsInNetwork, actsOn, choosing } from '../../../client/pages/acts.ts';
import { smallChain } from '../graph/smallChain.ts';

const graph = fromResponse(smallChain);
const start: View = { focus: graph.focus, direction: 'UP' };
const [one = '', other = ''] = graph.nodes.map(({ id }) => id).filter((id) => id !== graph.focus);

/** All of them offered of one picture, as when they come faster than the page follows; each done to what the one before has made. */
function all(view: View, ...acts: readonly (Act | undefined)[]): View {
  let now = view;
  for (const act of acts) now = { ...now, ...act?.change(now) };
  return now;
}
const named = (acts: readonly Act[], key: Act['key']) => acts.find((act) => act.key === key);

it('hides one after the other, and one once', () => {
  const hide = (id: string) => named(actsOn(graph, start, id), 'H');
  expect(all(start, hide(one), hide(other), hide(one)).hidden).toEqual([one, other]);
});

it('hides a holder that a card names, and the claim that says so, but nothing that is not in the picture', () => {
  const keys = (id: string) => actsOn(graph, start, id).map(({ key }) => key);
  expect([keys('ada-master'), keys('nobody')]).toEqual([['H'], []]);
  expect(keys('ada')).toContain('H');
});

it('closes what is hidden, and leaves open what is about something else', () => {
  const open = { ...start, view: 'network', selected: one } as const;
  const hide = (id: string) => named(actsInNetwork(open, id, true), 'H');
  expect(all(open, hide(other)).selected).toBe(one);
  expect(all(open, hide(one)).selected).toBeUndefined();
});

it('brings one page more each time, around each', () => {
  const bring = (id: string) => named(actsInNetwork(start, id, true), 'E');
  expect(viewAddress(all(start, bring(one), bring(other), bring(one)))).toBe(
    `/entity/${graph.focus}?expanded=${one},${other},${one}`,
  );
});

it('keeps an entity where it stands by a press, and lets it go by another', () => {
  const view: View = { ...start, view: 'network', pinned: [{ id: other, x: 1, y: 2 }] };
  const claims = ['some-claim'];
  const placeOf = (id: string) => (id === one ? { x: 30, y: -40 } : undefined);
  const shown: OnScreen = { view: 'network', claims, entities: graph.nodes, among: claims, current: true, placeOf };
  const worded = (now: View, words: string) =>
    actsBeside(graph, now, shown, one, true).find((act) => act.words === words);
  const pinned = all(view, worded(view, 'Pin where it stands'));
  expect(pinned.pinned).toEqual([
    { id: other, x: 1, y: 2 },
    { id: one, x: 30, y: -40 },
  ]);
  expect(all(pinned, worded(pinned, 'Unpin')).pinned).toEqual(view.pinned);
});

it('offers to hide, on the timeline, every claim in it and both its ends, and nothing else', () => {
  const view: View = { ...start, view: 'timeline' };
  const shown: OnScreen = {
    view: 'timeline',
    claims: ['a-claim'],
    entities: [{ id: one, name: one, kind: 'POST' }],
    among: [],
    current: true,
  };
  const offered = (id: string, isEntity: boolean) =>
    actsBeside(graph, view, shown, id, isEntity).map(({ words }) => words);
  expect(offered('a-claim', false)).toEqual(['Hide', 'Choose with others']);
  expect(offered(one, true)).toEqual(['Hide', 'Choose with others']);
  expect(offered(other, true)).toEqual(['Choose with others']);
});

it('chooses one after the other; the same again no longer', () => {
  const choose = (id: string) => choosing(start, id);
  expect(all(start, choose(one), choose(other)).chosen).toEqual([one, other]);
  expect(all(start, choose(one), choose(other), choose(one)).chosen).toEqual([other]);
});
