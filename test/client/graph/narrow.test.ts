import { describe, expect, it } from 'vitest';
import { edgeSentence } from '../../../client/graph/edgeWords.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { legendOf } from '../../../client/graph/legend.ts';
import type { Graph } from '../../../client/graph/model.ts';
import { narrate } from '../../../client/graph/narrate.ts';
import { type Narrowing, narrow } from '../../../client/graph/narrow.ts';
import { addWeighed } from '../../../client/graph/weighed.ts';
import { board, harbour, ministry, smallChain } from './smallChain.ts';
import { boardOversaw, on, quote, shown } from './smallClaims.ts';

const graph = fromResponse(smallChain);
const nothing: Narrowing = { hidden: new Set(), collapsed: new Set() };
const inIt = ({ nodes, edges, gaps }: Graph) => ({
  nodes: nodes.map(({ id }) => id).sort(),
  lines: edges.map(({ id }) => id).sort(),
  gaps: gaps.map(({ entity }) => entity),
});

describe('the picture narrowed', () => {
  it('is the same picture where nothing is narrowed', () => {
    expect(narrow(graph, nothing)).toBe(graph);
  });

  it('loses a hidden entity with its lines and its full stop', () => {
    expect(inIt(narrow(graph, { ...nothing, hidden: new Set(['board']) }))).toEqual({
      nodes: ['ada', 'harbour', 'master'],
      lines: ['LINE:master>harbour'],
      gaps: [],
    });
  });

  it('loses a hidden line, and what only that line touched', () => {
    expect(inIt(narrow(graph, { ...nothing, hidden: new Set(['claim-ministry-board']) }))).toEqual({
      nodes: ['ada', 'board', 'harbour', 'master'],
      lines: ['LINE:board>harbour', 'LINE:board>master', 'LINE:master>harbour'],
      gaps: ['board'],
    });
  });

  it('no longer names a hidden holder, by the person or by the claim, and does not say that none is stated', () => {
    const holdersOf = (...hidden: string[]) =>
      narrow(graph, { ...nothing, hidden: new Set(hidden) }).nodes.find(({ id }) => id === 'master')?.holders;
    expect(holdersOf('ministry')?.map(({ person, claim }) => [person, claim])).toEqual([['ada', 'ada-master']]);
    expect(holdersOf('ada')).toBeUndefined();
    expect(holdersOf('ada-master')).toBeUndefined();
  });

  it('folds away what is only reached through a collapsed entity, and says how much', () => {
    const folded = narrow(graph, { ...nothing, collapsed: new Set(['board']) });
    expect(inIt(folded)).toEqual({
      nodes: ['ada', 'board', 'harbour', 'master'],
      lines: ['LINE:board>harbour', 'LINE:board>master', 'LINE:master>harbour'],
      gaps: ['board'],
    });
    expect(folded.nodes.find(({ id }) => id === 'board')?.folded).toBe(1);
  });

  it('keeps what another way still leads to', () => {
    const folded = narrow(graph, { ...nothing, collapsed: new Set(['master']) });
    expect(inIt(folded).lines).toEqual(['ACCOUNT:ministry>board', 'LINE:board>harbour', 'LINE:master>harbour']);
    expect(folded.nodes.find(({ id }) => id === 'master')?.folded).toBeUndefined();
  });

  it('shows only lines whose claim passes, the question’s entity whatever passes, and each holder as before', () => {
    const filtered = narrow(graph, { ...nothing, passes: (claim) => claim === 'claim-board-master' });
    expect(inIt(filtered)).toEqual({
      nodes: ['board', 'harbour', 'master'],
      lines: ['LINE:board>master'],
      gaps: ['board'],
    });
    expect(filtered.nodes.find(({ id }) => id === 'master')?.holders).toHaveLength(1);
  });
});

describe('what was only considered', () => {
  const lifeboats = { id: 'lifeboats', name: 'Lifeboats', kind: 'PROGRAMME' } as const;
  const considered = shown('c', ministry, harbour, {
    asserted: false,
    standing: 'CONTESTED',
    relation: 'TAKES_OVER',
    verb: 'takes over',
    words: [
      quote('c#1', { stance: 'CONSIDERS', said: on('2005-03', '2005-03-01', '2005-03-31') }),
      quote('c#2', { stance: 'DENIES' }),
    ],
  });
  const far = shown('far', ministry, lifeboats, { asserted: false });
  const near = shown('near', lifeboats, harbour, { asserted: false, relation: 'ACTS_FOR', verb: 'acts for' });
  const added = addWeighed(graph, [considered, far, near, boardOversaw]);

  it('joins the picture where it touches the question, and nothing asserted comes with it', () => {
    expect(inIt(added).lines.filter((id) => id.startsWith('WEIGHED'))).toEqual([
      'WEIGHED:harbour>lifeboats',
      'WEIGHED:ministry>harbour',
    ]);
    expect(inIt(added).nodes).toContain('lifeboats');
  });

  it('says so before its verb, and that no source reports that it happened', () => {
    const edge = added.edges.find(({ id }) => id === 'WEIGHED:ministry>harbour');
    const nameOf = (id: string) => added.nodes.find((node) => node.id === id)?.name ?? '';
    expect(edge && edgeSentence(edge, nameOf)).toBe(
      'Ministry of Tides considered, denied: takes over Small Harbour, said 2005-03, not reported to have happened',
    );
    expect(legendOf(added).strokes).toContain('weighed');
  });

  it('is told after everything that was reported, with no word on how surely it held', () => {
    const [first] = narrate(added, undefined);
    expect(first?.told.at(-1)).toEqual({ claim: 'c', remark: '' });
  });

  it('leads nowhere: the chain goes on from it only where it did before', () => {
    expect(inIt(narrow(added, { ...nothing, hidden: new Set([board.id]) })).lines).toEqual([
      'LINE:master>harbour',
      'WEIGHED:harbour>lifeboats',
      'WEIGHED:ministry>harbour',
    ]);
  });
});
