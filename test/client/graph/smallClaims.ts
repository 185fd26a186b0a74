/** Claims small enough to know by heart, as the API gives them with all their words. */
import type { NamedFragment, ShownFragment } from '../../../client/api/operations.ts';
import { ada, board, harbour, master, notStated } from './smallChain.ts';

type When = ShownFragment['from'];
type Evidence = ShownFragment['evidence']['nodes'][number];

export const on = (edtf: string, earliest: string, latest = earliest): When => ({
  edtf,
  earliest,
  latest,
  text: edtf,
});

export const quote = (id: string, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  stance: 'ASSERTS',
  exact: `the words of ${id}`,
  prefix: 'before',
  suffix: 'after',
  note: null,
  withdrawn: null,
  saidBy: null,
  via: null,
  said: notStated,
  attested: null,
  source: {
    id: 'buoy',
    title: 'Tides',
    publisher: 'The Buoy',
    author: null,
    published: on('2005-06-04', '2005-06-04'),
    url: null,
  },
  ...rest,
});

export function shown(
  id: string,
  subject: NamedFragment,
  object: NamedFragment,
  rest: Partial<Omit<ShownFragment, 'evidence'>> & { words?: readonly Evidence[] } = {},
): ShownFragment {
  const { words = [quote(`${id}#1`)], ...claim } = rest;
  return {
    id,
    sentence: `${subject.name} oversaw ${object.name}.`,
    asserted: true,
    standing: 'REPORTED',
    independentSources: 1,
    relation: 'OVERSEES',
    verb: 'oversees',
    event: false,
    basis: 'STATED',
    basisReason: null,
    subject,
    object,
    under: null,
    as: null,
    onBehalfOf: null,
    amount: null,
    from: notStated,
    to: notStated,
    evidence: { nodes: [...words], pageInfo: { hasNextPage: false, endCursor: null } },
    ...claim,
  };
}

const attested = (...bounds: [string, string]) => ({ attested: on(bounds[0], ...bounds) });

/** Ada held the post from 2001, as two papers attest; a board oversaw the harbour, as one does; it was appointed once, somebody denies it. */
export const adaHeld = shown('ada-master', ada, master, {
  relation: 'HOLDS_POST',
  verb: 'holds the post of',
  from: on('2001', '2001-01-01', '2001-12-31'),
  words: [
    quote('ada-master#1', attested('2003-05-01', '2003-05-01')),
    quote('ada-master#2', attested('2005-01-01', '2005-12-31')),
    quote('ada-master#3', attested('2005-01-01', '2005-12-31')),
  ],
});
export const boardOversaw = shown('board-harbour', board, harbour, {
  words: [quote('board-harbour#1', attested('2004-03-01', '2004-06-30'))],
});
export const boardAppointed = shown('board-ada', board, ada, {
  relation: 'APPOINTED',
  verb: 'appointed',
  event: true,
  standing: 'CONTESTED',
  from: on('2001-02', '2001-02-01', '2001-02-28'),
  to: on('2001-02', '2001-02-01', '2001-02-28'),
  words: [quote('board-ada#1'), quote('board-ada#2', { stance: 'DENIES', saidBy: ada })],
});
export const undated = shown('board-master', board, master, { relation: 'DIRECTS', verb: 'directs' });
