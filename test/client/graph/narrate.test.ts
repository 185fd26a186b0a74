import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { claimsOf } from '../../../client/graph/merge.ts';
import { narrate } from '../../../client/graph/narrate.ts';
import { numberAll } from '../../../client/graph/numbers.ts';
import { readEdtf } from '../../../client/graph/period.ts';
import { harbour, link, maybe, smallChain } from './smallChain.ts';

const in2005 = readEdtf('2005');

describe('the picture told', () => {
  const graph = fromResponse(smallChain);
  const passages = narrate(graph, in2005);

  it('leads on from the question’s entity, nearest first, surest first, and stops where the sources stop', () => {
    expect(passages.map(({ heading, told, gaps }) => [heading, told.map(({ claim }) => claim), gaps])).toEqual([
      ['Above Small Harbour', ['claim-master-harbour', 'ada-master', 'claim-board-harbour'], []],
      ['Above harbour master', ['claim-board-master'], []],
      ['Above Harbour Board', ['claim-ministry-board'], ['The sources do not say who oversaw the Harbour Board.']],
    ]);
  });

  it('tells every claim that is drawn exactly once', () => {
    const drawn = [
      ...graph.edges.flatMap(claimsOf),
      ...graph.nodes.flatMap(({ holders = [] }) => holders.map(({ claim }) => claim)),
    ];
    const told = passages.flatMap((passage) => passage.told.map(({ claim }) => claim));
    expect([...told].sort()).toEqual([...new Set(drawn)].sort());
  });

  it('says what the strokes show', () => {
    const remarks = new Map(passages.flatMap(({ told }) => told.map(({ claim, remark }) => [claim, remark])));
    expect(remarks.get('claim-board-harbour')).toBe('In 2005 it may have held. One reason in words.');
    expect(remarks.get('claim-master-harbour')).toBe('One reason in words.');
    expect(remarks.get('ada-master')).toBe('No source says when it ended.');
    expect(remarks.get('claim-ministry-board')).toBe('');
  });

  it('speaks of no period when any time is shown', () => {
    const doubtful = fromResponse({ ...smallChain, gaps: [], links: [link(harbour, smallChain.of, maybe('UNDATED'))] });
    expect(narrate(doubtful, undefined)[0]?.told[0]?.remark).toBe('It may have held. One reason in words.');
  });

  it('tells first what the answer says first, whatever is surer', () => {
    const [first] = narrate(graph, in2005, new Map([['claim-board-harbour', 1]]));
    expect(first?.told.map(({ claim }) => claim)).toEqual([
      'claim-board-harbour',
      'claim-master-harbour',
      'ada-master',
    ]);
  });

  it('keeps the numbers of the answer’s notes and counts on from them', () => {
    const told = passages.flatMap((passage) => passage.told.map(({ claim }) => claim));
    expect([...numberAll(new Map([['claim-board-harbour', 1]]), told)]).toEqual([
      ['claim-board-harbour', 1],
      ['claim-master-harbour', 2],
      ['ada-master', 3],
      ['claim-board-master', 4],
      ['claim-ministry-board', 5],
    ]);
  });
});
