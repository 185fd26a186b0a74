import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { ada, adaHolds, board, claimLine, harbour, link, master, maybe, notStated, smallChain } from './smallChain.ts';

describe('entities', () => {
  it('stand once each, the one asked about marked, posts with their holders', () => {
    const { nodes } = fromResponse(smallChain);
    expect(
      nodes.map(({ id, focus, holders }) => [
        id,
        focus,
        holders?.map(({ name, certainty, when }) => `${name}: ${certainty}, ${when}`),
      ]),
    ).toEqual([
      ['harbour', true, undefined],
      ['master', false, ['Ada Quay: NO_END, from 2001']],
      ['board', false, undefined],
      ['ministry', false, undefined],
      ['ada', false, undefined],
    ]);
  });

  it('give a post that nobody is said to hold an empty list, not none', () => {
    const { nodes } = fromResponse({ ...smallChain, links: [link(master, harbour)], gaps: [] });
    expect(nodes.find(({ id }) => id === 'master')?.holders).toEqual([]);
  });
});

describe('lines', () => {
  const lineOf = (rest: Parameters<typeof link>[2]) =>
    fromResponse({ ...smallChain, links: [link(board, harbour, rest)] }).edges[0]?.links[0];

  it('run from overseer to overseen', () => {
    expect(fromResponse(smallChain).edges.map(({ upper, lower }) => `${upper} > ${lower}`)).toEqual([
      'master > harbour',
      'board > harbour',
      'board > master',
      'ministry > board',
    ]);
  });

  it('fade only when a beginning is stated and the missing end is the only doubt', () => {
    expect(lineOf({})?.certainty).toBe('SURE');
    expect(lineOf({ ...maybe('NO_END_STATED'), to: notStated })?.certainty).toBe('NO_END');
    expect(lineOf({ ...maybe('NO_END_STATED'), from: notStated, to: notStated })?.certainty).toBe('MAYBE');
    expect(lineOf({ ...maybe('NO_END_STATED', 'FUZZY_DATE'), to: notStated })?.certainty).toBe('MAYBE');
    expect(lineOf({ ...maybe('OUTSIDE_ATTESTATION') })?.certainty).toBe('MAYBE');
  });

  it('say of one act that it was an account given, upward', () => {
    const account = fromResponse(smallChain).edges.find(({ upper }) => upper === 'ministry')?.links[0];
    expect([account?.verb, account?.readsDown, account?.when]).toEqual(['gave an account to', false, '2005']);
  });

  it('bear the date alone of what was done once, though the state that it opened has no stated end', () => {
    const issued = { ...claimLine('issued'), event: true };
    expect(lineOf({ claim: issued, to: notStated })?.when).toBe('2001');
    expect(lineOf({ to: notStated })?.when).toBe('from 2001');
  });

  it('carry the claim that makes them first, then the claims that it needs', () => {
    const claims = lineOf({
      via: [{ id: 'heads', sentence: '', asserted: true, standing: 'REPORTED', independentSources: 1 }],
    })?.claims;
    expect(claims).toEqual(['claim-board-harbour', 'heads']);
  });
});

describe('gaps', () => {
  it('are drawn where a line stops; what only a card can say is not', () => {
    expect(fromResponse(smallChain).gaps.map(({ entity }) => entity)).toEqual(['board']);
  });
});

describe('a person asked about', () => {
  const asked = { ...smallChain, of: ada, holders: [adaHolds], links: [link(board, master)], gaps: [] };

  it('hangs below the posts held when looking up', () => {
    const { nodes, edges } = fromResponse(asked);
    expect(nodes.map(({ id }) => id)).toEqual(['ada', 'master', 'board']);
    expect(edges.map(({ upper, lower, links: [first] }) => [upper, lower, first.strength, first.readsDown])).toEqual([
      ['board', 'master', 'LINE', true],
      ['master', 'ada', 'HOLDING', false],
    ]);
  });

  it('stops where the posts held stop, not at the person', () => {
    const gap = { entity: ada, reasons: ['NO_OVERSEER_STATED' as const], sentence: 'Nobody is named.', nearest: null };
    const stops = (links: typeof asked.links) =>
      fromResponse({ ...asked, links, gaps: [gap] }).gaps.map(({ entity }) => entity);
    expect(stops([])).toEqual(['master']);
    expect(stops([link(board, master)])).toEqual([]);
    expect(fromResponse({ ...asked, holders: [], links: [], gaps: [gap] }).gaps.map(({ entity }) => entity)).toEqual([
      'ada',
    ]);
  });

  it('stands above the posts held when looking down', () => {
    const { edges } = fromResponse({ ...asked, direction: 'DOWN', links: [] });
    expect(edges.map(({ upper, lower, links: [first] }) => [upper, lower, first.readsDown])).toEqual([
      ['ada', 'master', true],
    ]);
  });
});
