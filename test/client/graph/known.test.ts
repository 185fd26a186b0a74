import { describe, expect, it } from 'vitest';
import type { View } from '../../../client/address.ts';
import { idsToKnow, passOver } from '../../../client/graph/known.ts';

const view: View = {
  focus: 'light',
  direction: 'UP',
  view: 'network',
  filters: { kind: ['POST'], source: ['gazette', 'ann', 'gone'], speaker: ['source', 'ann', 'gazette'] },
  routes: [
    { from: 'ann', to: 'light', after: 0 },
    { from: 'ann', to: 'gone', after: 0 },
  ],
  chosen: ['claim', 'gone'],
};
const known = {
  asked: ['gazette', 'ann', 'gone', 'light', 'claim'],
  nodes: [
    { __typename: 'Source' },
    { __typename: 'Person', kind: 'PERSON' },
    null,
    { __typename: 'Service', kind: 'SERVICE' },
    { __typename: 'Claim' },
  ],
};

describe('what an address names and nothing in the record is called', () => {
  it('is asked for by id: sources, speakers, ends of routes, what is chosen', () => {
    expect(idsToKnow(view)).toEqual(known.asked);
    expect(idsToKnow({ focus: 'light', direction: 'UP', hidden: ['x'] })).toEqual([]);
  });

  it('is passed over, with a word about each; the rest stays', () => {
    expect(passOver(view, known)).toEqual({
      view: {
        ...view,
        filters: { kind: ['POST'], source: ['gazette'], speaker: ['source', 'ann'] },
        routes: [{ from: 'ann', to: 'light', after: 0 }],
        chosen: ['claim'],
      },
      faults: [
        'There is no source called “ann”, so nothing is filtered by it.',
        'There is no source called “gone”, so nothing is filtered by it.',
        'There is no speaker called “gazette”, so nothing is filtered by it.',
        'There is no entity called “gone”, so no route to it is shown.',
        'There is nothing called “gone”, so it is not chosen.',
      ],
    });
  });

  it('is no longer there at all when all of it was unknown', () => {
    const nobody = { focus: 'light', direction: 'UP', filters: { source: ['gone'] }, chosen: ['gone'] } as const;
    expect(passOver(nobody, known).view).toEqual({ focus: 'light', direction: 'UP' });
  });

  it('is taken for known until the record has been asked', () => {
    expect(passOver(view, { asked: [], nodes: [] })).toEqual({ view, faults: [] });
  });
});
