/** What evidence adds up to: every combination of stances, and every rule by which two evidences are one origin. */
import { describe, expect, it } from 'vitest';
import { type Origin, type Weighed, weigh } from '../../../server/corpus/standing.ts';
import type { Stance } from '../../../server/corpus/types.ts';

const sources: readonly Origin[] = [
  { id: 'gazette', publisher: 'The Gazette', derivedFrom: [] },
  { id: 'gazette-sunday', publisher: 'the gazette', derivedFrom: [] },
  { id: 'courier', publisher: 'Courier', derivedFrom: [] },
  { id: 'herald', publisher: 'Herald', derivedFrom: [] },
  { id: 'copy-of-gazette', publisher: 'Mirror', derivedFrom: ['gazette'] },
  { id: 'copy-of-copy', publisher: 'Echo', derivedFrom: ['copy-of-gazette'] },
  { id: 'wire', publisher: 'Wire Agency', derivedFrom: [] },
  { id: 'from-wire', publisher: 'North Post', derivedFrom: ['wire'] },
  { id: 'also-from-wire', publisher: 'South Post', derivedFrom: ['wire'] },
];

const around = {
  source: (id: string) => sources.find((source) => source.id === id) ?? { id, publisher: id, derivedFrom: [] },
  nameOfVia: (via: string) => (via === 'the-gazette' ? 'The Gazette' : via),
};

function by(source: string, more: Partial<Weighed> = {}): Weighed {
  return { source, stance: 'ASSERTS', ...more };
}

describe('stances', () => {
  /** One row is a set of stances, each of a source of its own; asserted, standing, independent sources. */
  const rows: readonly (readonly [readonly Stance[], boolean, string, number])[] = [
    [['ASSERTS'], true, 'REPORTED', 1],
    [['DENIES'], false, 'CONTESTED', 0],
    [['EXPECTS'], false, 'REPORTED', 1],
    [['CONSIDERS'], false, 'REPORTED', 1],
    [['ASSERTS', 'ASSERTS'], true, 'CORROBORATED', 2],
    [['ASSERTS', 'DENIES'], true, 'CONTESTED', 1],
    [['ASSERTS', 'EXPECTS'], true, 'REPORTED', 1],
    [['ASSERTS', 'CONSIDERS'], true, 'REPORTED', 1],
    [['DENIES', 'DENIES'], false, 'CONTESTED', 0],
    [['DENIES', 'EXPECTS'], false, 'CONTESTED', 1],
    [['DENIES', 'CONSIDERS'], false, 'CONTESTED', 1],
    [['EXPECTS', 'EXPECTS'], false, 'CORROBORATED', 2],
    [['EXPECTS', 'CONSIDERS'], false, 'CORROBORATED', 2],
    [['CONSIDERS', 'CONSIDERS'], false, 'CORROBORATED', 2],
    [['ASSERTS', 'ASSERTS', 'DENIES'], true, 'CONTESTED', 2],
    [['ASSERTS', 'DENIES', 'EXPECTS'], true, 'CONTESTED', 1],
    [['ASSERTS', 'DENIES', 'CONSIDERS'], true, 'CONTESTED', 1],
    [['ASSERTS', 'EXPECTS', 'CONSIDERS'], true, 'REPORTED', 1],
    [['DENIES', 'EXPECTS', 'CONSIDERS'], false, 'CONTESTED', 2],
    [['ASSERTS', 'DENIES', 'EXPECTS', 'CONSIDERS'], true, 'CONTESTED', 1],
  ];
  const apart = ['gazette', 'courier', 'herald', 'wire'];

  it.each(rows)('%j', (stances, asserted, standing, independentSources) => {
    const evidence = stances.map((stance, n) => by(apart[n] ?? '', { stance }));
    expect(weigh(evidence, around)).toEqual({ asserted, standing, independentSources });
    expect(weigh([...evidence].reverse(), around)).toEqual({ asserted, standing, independentSources });
  });
});

describe('independence', () => {
  const rows: readonly (readonly [string, readonly Weighed[], number])[] = [
    ['two publishers', [by('gazette'), by('courier')], 2],
    ['one source twice', [by('gazette'), by('gazette')], 1],
    ['one publisher twice, however it is spelt', [by('gazette'), by('gazette-sunday')], 1],
    ['a copy and its original', [by('gazette'), by('copy-of-gazette')], 1],
    ['a copy of a copy and the original', [by('gazette'), by('copy-of-copy')], 1],
    ['two copies of one wire story that is not there itself', [by('from-wire'), by('also-from-wire')], 1],
    ['a copy of one and another', [by('copy-of-gazette'), by('courier')], 2],
    ['one report beneath both', [by('gazette', { restsOn: 'report' }), by('courier', { restsOn: 'report' })], 1],
    ['two reports', [by('gazette', { restsOn: 'report' }), by('courier', { restsOn: 'letter' })], 2],
    ['a report beneath one only', [by('gazette', { restsOn: 'report' }), by('courier')], 2],
    ['one speaker, and no dates', [by('gazette', { saidBy: 'ann' }), by('courier', { saidBy: 'ann' })], 1],
    ['one speaker, one date', [by('gazette', { saidBy: 'ann', said: '2014' }), by('courier', { saidBy: 'ann' })], 1],
    [
      'one speaker, dates that may be the same day',
      [by('gazette', { saidBy: 'ann', said: '2014' }), by('courier', { saidBy: 'ann', said: '2014-03' })],
      1,
    ],
    [
      'one speaker, an open date',
      [by('gazette', { saidBy: 'ann', said: '[..2014]' }), by('courier', { saidBy: 'ann', said: '2014-03' })],
      1,
    ],
    [
      'one speaker on two days: two statements',
      [by('gazette', { saidBy: 'ann', said: '2014-03-01' }), by('courier', { saidBy: 'ann', said: '2014-03-02' })],
      2,
    ],
    [
      'one speaker on two days, of one report',
      [
        by('gazette', { saidBy: 'ann', said: '2013', restsOn: 'report' }),
        by('courier', { saidBy: 'ann', said: '2014', restsOn: 'report' }),
      ],
      1,
    ],
    ['two speakers', [by('gazette', { saidBy: 'ann' }), by('courier', { saidBy: 'bo' })], 2],
    ['two speakers in one source', [by('gazette', { saidBy: 'ann' }), by('gazette', { saidBy: 'bo' })], 1],
    ['a speaker, and a source by itself', [by('gazette', { saidBy: 'ann' }), by('courier')], 2],
    ['second hand through the same', [by('courier', { via: 'BBC' }), by('herald', { via: 'B.B.C.' })], 1],
    ['second hand through two', [by('courier', { via: 'BBC' }), by('herald', { via: 'ITN' })], 2],
    ['second hand through the publisher of the other', [by('courier', { via: 'The Gazette' }), by('gazette')], 1],
    ['the same the other way round', [by('gazette'), by('courier', { via: 'the-gazette' })], 1],
    ['three of their own', [by('gazette'), by('courier'), by('herald')], 3],
    [
      'three in a row: the ends are apart though the middle joins them',
      [by('gazette', { saidBy: 'ann' }), by('courier', { saidBy: 'ann' }), by('courier')],
      2,
    ],
    [
      'a ring of five, of which two are apart',
      [
        by('gazette', { saidBy: 'ann' }),
        by('courier', { saidBy: 'ann', restsOn: 'report' }),
        by('herald', { restsOn: 'report', via: 'BBC' }),
        by('wire', { via: 'BBC', saidBy: 'bo' }),
        by('gazette-sunday', { saidBy: 'bo' }),
      ],
      2,
    ],
  ];

  it.each(rows)('%s', (_, evidence, independentSources) => {
    expect(weigh(evidence, around).independentSources).toBe(independentSources);
    expect(weigh([...evidence].reverse(), around).independentSources).toBe(independentSources);
  });

  it('is counted at once even for fifty evidences that are joined in many ways', () => {
    const evidence = Array.from({ length: 50 }, (_, n) => by(`source-${n % 10}`, { saidBy: `speaker-${n % 7}` }));
    const started = performance.now();
    // Seven speakers are fewer than ten publishers.
    expect(weigh(evidence, around).independentSources).toBe(7);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('evidence that was withdrawn', () => {
  const withdrawn = { on: '2016-05', reason: 'It was misread.' };
  it.each([
    ['an assertion', [by('gazette', { withdrawn }), by('courier')], true, 'REPORTED', 1],
    ['the only assertion', [by('gazette', { withdrawn })], false, 'WITHDRAWN', 0],
    ['a denial', [by('gazette'), by('courier', { stance: 'DENIES', withdrawn })], true, 'REPORTED', 1],
    ['all but a denial', [by('gazette', { withdrawn }), by('courier', { stance: 'DENIES' })], false, 'CONTESTED', 0],
    [
      'all but an expectation',
      [by('gazette', { withdrawn }), by('courier', { stance: 'EXPECTS' })],
      false,
      'REPORTED',
      1,
    ],
  ] as const)('%s', (_, evidence, asserted, standing, independentSources) => {
    expect(weigh(evidence, around)).toEqual({ asserted, standing, independentSources });
  });
});
