import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../client/graph/appearance.ts';
import { edgeSentence, edgeWords } from '../../../client/graph/edgeWords.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import { legendOf } from '../../../client/graph/legend.ts';
import { lineContext } from '../../../client/graph/lineContext.ts';
import { claimsOf } from '../../../client/graph/merge.ts';
import { board, claimLine, harbour, link, master, maybe, notStated, smallChain } from './smallChain.ts';

const nameOf = (id: string) => `<${id}>`;
const graph = fromResponse(smallChain);
const described = graph.edges.map((edge) => {
  const { stroke, contested } = appearanceOf(edge);
  return [stroke, contested, edgeSentence(edge, nameOf)];
});

describe('how a line looks and what stands beside it', () => {
  it('agree for every line of the small chain', () => {
    expect(described).toEqual([
      ['fading', false, '<master> oversees <harbour>, from 2001, no end stated'],
      ['dotted', false, '<board> is responsible for <harbour>, no date stated, may have held'],
      ['solid', true, '<board> appointed <master>, contested, 2001'],
      ['account', false, '<board> gave an account to <ministry>, 2005'],
    ]);
  });

  it('say when a line leads back to an entity already on the way', () => {
    const { edges } = fromResponse({ ...smallChain, links: [link(harbour, board, { closesLoop: true })] });
    expect(edges[0] && edgeWords(edges[0]).remarks).toEqual(['2001 to 2010', 'closes a loop']);
  });
});

describe('parallel links', () => {
  const two = [
    link(board, harbour, { id: 'a', ...maybe('UNDATED'), verb: 'directs', via: [claimLine('shared')] }),
    link(board, harbour, { id: 'b', verb: 'oversees', via: [claimLine('shared')] }),
    link(board, harbour, { id: 'c', verb: 'reports to', readsDown: false }),
    link(board, harbour, { id: 'd', strength: 'ACCOUNT', readsDown: false }),
    link(harbour, board, { id: 'e' }),
  ];
  const { edges } = fromResponse({ ...smallChain, links: two, gaps: [] });

  it('become one line per direction and strength, the most certain deciding how it is drawn', () => {
    expect(edges.map((edge) => edge.links.map(({ id }) => id))).toEqual([['b', 'c', 'a'], ['d'], ['e']]);
    expect(edges[0] && appearanceOf(edges[0])).toEqual({ stroke: 'solid', contested: false });
  });

  it('name only the verbs that read along the arrowhead, and count the claims once each', () => {
    expect(edges[0] && edgeWords(edges[0])).toEqual({
      verb: 'oversees, directs',
      remarks: ['2001 to 2010', '4 claims'],
    });
    expect(edges[0] && claimsOf(edges[0])).toEqual(['claim-b', 'shared', 'claim-c', 'claim-a']);
  });
});

describe('the legend', () => {
  it('explains exactly what is on screen', () => {
    expect(legendOf(graph)).toEqual({
      kinds: ['PERSON', 'POST', 'ORGANISATION', 'SERVICE'],
      strokes: ['solid', 'fading', 'dotted', 'account'],
      contested: true,
      stop: true,
      loop: false,
    });
  });
});

describe('what the picture adds to a claim', () => {
  it('is how surely it held, how it came to its line, and what else the line rests on', () => {
    const links = [
      link(master, harbour, {
        ...maybe('NO_END_STATED'),
        to: notStated,
        origin: 'HOLDER',
        via: [claimLine('ada-master')],
      }),
    ];
    expect(lineContext({ ...smallChain, links }, 'claim-master-harbour')).toEqual({
      answer: 'MAYBE',
      explanation: 'One reason in words.',
      origin: 'The words name a person; the line is drawn to the post in which that person acted.',
      others: [claimLine('ada-master')],
    });
  });

  it('is nothing where no line rests on the claim', () => {
    expect(lineContext(smallChain, 'another')).toBeUndefined();
  });
});
