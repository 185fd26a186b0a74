/** What an edge of an export says of a claim beside its verb. */
import { expect, it } from 'vitest';
import type { Stance } from '../../../../server/corpus/types.ts';
import { markOf } from '../../../../server/exchange/mark.ts';
import { corpusOf } from '../../../helpers/smallCorpus.ts';

const withdrawn = { on: '2016-05-03', reason: 'The Courier printed a correction.' };
const says = (stance: Stance) => ({ stance });

it.each([
  [[says('ASSERTS')], ''],
  [[says('ASSERTS'), { ...says('DENIES'), withdrawn }], ''],
  [[says('ASSERTS'), says('DENIES')], 'contested'],
  [[says('EXPECTS')], 'expected; not reported to have happened'],
  [[says('CONSIDERS'), { ...says('EXPECTS'), withdrawn }], 'considered; not reported to have happened'],
  [[{ ...says('ASSERTS'), withdrawn }], 'withdrawn; not reported to have happened'],
] as const)('%j is marked “%s”', (evidence, mark) => {
  const { claims } = corpusOf({
    entities: { Service: ['light'], Organisation: ['crown'] },
    sources: { gazette: '2014-06', courier: '2014-07' },
    claims: [
      [
        'crown',
        'OVERSEES',
        'light',
        { evidence: evidence.map((each, n) => ({ ...each, source: ['gazette', 'courier'][n] ?? 'gazette' })) },
      ],
    ],
  });
  expect(claims.map(markOf)).toEqual([mark]);
});
