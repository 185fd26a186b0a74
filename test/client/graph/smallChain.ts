/**
 * A chain small enough to know by heart, as the API answers it. A harbour is overseen by its master (surely, since 2001) and by a board
 * (perhaps); the board answered once to a ministry; the master is appointed by the board, and somebody denies it.
 */
import type { ChainQuery, HeldPostFragment, LinkFragment, NamedFragment, Why } from '../../../client/api/operations.ts';
import { fromResponse } from '../../../client/graph/fromResponse.ts';
import type { Graph } from '../../../client/graph/model.ts';

export type Chain = ChainQuery['accountability'];
type When = LinkFragment['from'];

export const notStated: When = { edtf: null, earliest: null, latest: null, text: 'not stated' };
export const year = (edtf: string): When => ({ edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, text: edtf });

export const harbour: NamedFragment = { id: 'harbour', name: 'Small Harbour', kind: 'SERVICE' };
export const master: NamedFragment = { id: 'master', name: 'harbour master', kind: 'POST' };
export const board: NamedFragment = { id: 'board', name: 'Harbour Board', kind: 'ORGANISATION' };
export const ministry: NamedFragment = { id: 'ministry', name: 'Ministry of Tides', kind: 'ORGANISATION' };
export const ada: NamedFragment = { id: 'ada', name: 'Ada Quay', kind: 'PERSON' };

export function claimLine(id: string, standing: LinkFragment['claim']['standing'] = 'REPORTED'): LinkFragment['claim'] {
  return { id, sentence: `The sentence of ${id}.`, asserted: true, standing, independentSources: 1, event: false };
}

export const adaHolds: HeldPostFragment = {
  person: ada,
  post: master,
  claim: { id: 'ada-master', asserted: true, from: year('2001'), to: notStated },
  holds: { answer: 'MAYBE', why: ['NO_END_STATED'], explanation: 'No source says when it ended.' },
};

export function link(overseer: NamedFragment, overseen: NamedFragment, rest: Partial<LinkFragment> = {}): LinkFragment {
  const id = rest.id ?? `${overseer.id}-${overseen.id}`;
  return {
    id,
    overseer,
    overseen,
    strength: 'LINE',
    verb: 'oversees',
    readsDown: true,
    origin: 'DIRECT',
    inspection: null,
    holds: 'YES',
    why: [],
    explanation: null,
    from: year('2001'),
    to: year('2010'),
    event: false,
    depth: 1,
    closesLoop: false,
    claim: claimLine(`claim-${id}`),
    via: [],
    overseerHolders: [],
    overseenHolders: [],
    ...rest,
  };
}

export const maybe = (...why: Why[]): Partial<LinkFragment> => ({
  holds: 'MAYBE',
  why,
  explanation: 'One reason in words.',
});

export const smallChain: Chain = {
  of: harbour,
  direction: 'UP',
  question: 'Who oversaw Small Harbour in 2005?',
  answer: [
    {
      text: 'The harbour master oversaw it.',
      claims: [{ id: 'claim-master-harbour', subject: master, object: harbour }],
    },
    { text: 'The sources do not say who oversaw the Harbour Board.', claims: [] },
  ],
  links: [
    link(master, harbour, { ...maybe('NO_END_STATED'), to: notStated, overseerHolders: [adaHolds] }),
    link(board, harbour, { ...maybe('UNDATED'), from: notStated, to: notStated, verb: 'is responsible for' }),
    link(board, master, {
      depth: 2,
      verb: 'appointed',
      event: true,
      from: year('2001'),
      to: year('2001'),
      claim: claimLine('claim-board-master', 'CONTESTED'),
      overseenHolders: [adaHolds],
    }),
    link(ministry, board, {
      depth: 2,
      strength: 'ACCOUNT',
      verb: 'reports to',
      readsDown: false,
      event: true,
      from: year('2005'),
      to: year('2005'),
    }),
  ],
  gaps: [
    {
      entity: board,
      reasons: ['NO_OVERSEER_STATED'],
      sentence: 'The sources do not say who oversaw the Harbour Board.',
      nearest: null,
    },
    {
      entity: ada,
      reasons: ['CAPACITY_UNKNOWN'],
      sentence: 'The sources do not say in which post Ada Quay acted.',
      nearest: null,
    },
  ],
  inspectedBy: [],
  holders: [],
  truncated: false,
};

/** A chain with so many lines, all of them straight up from one entity: `below`, with `over-1`, `over-2`, … over it. */
export function fanOf(lines: number): Graph {
  const below: NamedFragment = { ...harbour, id: 'below' };
  const all = Array.from({ length: lines }, (_, at) => ({ ...board, id: `over-${at + 1}` }));
  return fromResponse({ ...smallChain, of: below, links: all.map((over) => link(over, below)), gaps: [], holders: [] });
}
