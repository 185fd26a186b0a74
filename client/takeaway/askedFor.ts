/** The questions to the API that yield a view: what its title and answer, its picture and the words under it are made of. */

import type { View } from '../address.ts';
import type { Asked } from '../api/asked.ts';
import { ChainDocument, ClaimsDocument, NotesDocument, ThingDocument } from '../api/operations.ts';
import { mostAtOnce, slices } from '../api/slices.ts';

interface OnScreen {
  /** Ids of the claims that the view shows. */
  readonly claims: readonly string[];
  /** What the network asked for. */
  readonly network?: readonly Asked[] | undefined;
  /** Ids of the claims that the answer's notes are about. */
  readonly notes: readonly string[];
  /** What was asked for what was only expected, considered or denied. */
  readonly weighed: readonly Asked[];
}

/** The question that matters most to the view comes first. */
export function askedFor(view: View, { claims, network, notes, weighed }: OnScreen): Asked[] {
  const { focus, direction, period, view: name = 'chain', filters, selected } = view;
  const asOf = period?.edtf ?? null;
  const chain: Asked = {
    document: ChainDocument,
    variables: { of: focus, asOf, direction },
    why: 'The title, the answer and the chain.',
  };
  const anyTime: Asked = {
    ...chain,
    variables: { of: focus, asOf: null, direction },
    why: 'The same chain at any time: what ended before, or began after, stands on the axis too.',
  };
  const words = slices(claims).map(
    (ids): Asked => ({
      document: ClaimsDocument,
      variables: { ids },
      why: 'Every claim shown, with when it held and all the words behind it.',
    }),
  );
  const proof: Asked = {
    document: NotesDocument,
    variables: { ids: notes.slice(0, mostAtOnce) },
    why: 'The notes under the answer: each claim with its first words on paper.',
  };
  const opened: Asked = {
    document: ThingDocument,
    variables: { id: selected },
    why: 'What is opened beside it.',
  };
  const last = selected === undefined ? [] : [opened];
  switch (name) {
    case 'chain':
      return [chain, ...weighed, ...(filters ? words : []), proof, ...last];
    case 'network':
      return [...(network ?? []), ...weighed, chain, proof, ...last];
    case 'timeline':
      return [anyTime, ...words, ...weighed, ...(period ? [chain] : []), proof, ...last];
    case 'text':
      return [chain, ...words, ...weighed, ...last];
  }
}
