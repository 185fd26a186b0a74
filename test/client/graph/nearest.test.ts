import { expect, it } from 'vitest';
import type { NearLinkFragment } from '../../../client/api/operations.ts';
import { nearestOf } from '../../../client/graph/nearest.ts';
import { board, harbour, link, master, notStated, year } from './smallChain.ts';

const near = (given: Parameters<typeof link>, happened = false): NearLinkFragment => {
  const { claim, ...rest } = link(...given);
  return { ...rest, claim: { id: claim.id, event: happened } };
};

const links = [
  near([master, harbour]),
  near([board, harbour, { id: 'first', from: notStated, to: notStated }]),
  near([board, harbour, { id: 'second', verb: 'intervened in', from: year('2004'), to: notStated }], true),
  near([board, master, { id: 'third', from: year('2003'), to: notStated }]),
];

it('who stood next above comes once, with every line, its date and the post in which it was answered to', () => {
  expect(nearestOf('harbour', links, 'overseer')).toEqual([
    {
      id: 'master',
      name: 'harbour master',
      lines: [{ claim: 'claim-master-harbour', words: 'oversees, 2001 to 2010' }],
    },
    {
      id: 'board',
      name: 'Harbour Board',
      lines: [
        { claim: 'claim-first', words: 'oversees' },
        { claim: 'claim-second', words: 'intervened in, 2004' },
        { claim: 'claim-third', words: 'oversees, from 2003, as harbour master' },
      ],
    },
  ]);
});

it('what stood next below is told the same way', () => {
  expect(nearestOf('master', links.slice(0, 1), 'overseen')).toEqual([
    {
      id: 'harbour',
      name: 'Small Harbour',
      lines: [{ claim: 'claim-master-harbour', words: 'oversees, 2001 to 2010' }],
    },
  ]);
});
