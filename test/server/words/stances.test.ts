/** What the evidence of a claim says of it, in every mix, and the three clocks: held, said, published. */
import { describe, expect, test } from 'vitest';
import { type Says, sentenceOf } from './northmere.ts';

const asserts: Says = { stance: 'ASSERTS', source: 'herald' };
const expects: Says = { stance: 'EXPECTS' };
const considers: Says = { stance: 'CONSIDERS' };
const denies: Says = { stance: 'DENIES', saidBy: 'ben', said: '2013-11-12' };

describe('every mix of stances on an event', () => {
  test.each<[mix: string, evidence: readonly Says[], sentence: string]>([
    ['asserted', [asserts], 'The Ministry for Lakes intervened in Northmere Council in July 2014.'],
    [
      'asserted, and expected and considered before',
      [considers, expects, asserts],
      'The Ministry for Lakes intervened in Northmere Council in July 2014.',
    ],
    [
      'asserted and denied',
      [asserts, denies],
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; Sir Ben Okafor denied it on 12 November 2013.',
    ],
    ['expected', [expects], 'The Ministry for Lakes was expected to intervene in Northmere Council in July 2014.'],
    [
      'expected and considered',
      [expects, considers],
      'The Ministry for Lakes was expected to intervene in Northmere Council in July 2014; it was also reported as only being considered.',
    ],
    [
      'expected and denied',
      [expects, denies],
      'The Ministry for Lakes was expected to intervene in Northmere Council in July 2014; Sir Ben Okafor denied it on 12 November 2013.',
    ],
    [
      'expected, considered and denied',
      [expects, considers, denies],
      'The Ministry for Lakes was expected to intervene in Northmere Council in July 2014; it was also reported as only being considered; Sir Ben Okafor denied it on 12 November 2013.',
    ],
    [
      'considered',
      [considers],
      'In November 2013 the Ministry for Lakes was reported to be considering intervening in Northmere Council in July 2014.',
    ],
    [
      'considered and denied',
      [considers, denies],
      'In November 2013 the Ministry for Lakes was reported to be considering intervening in Northmere Council in July 2014; Sir Ben Okafor denied it on 12 November 2013.',
    ],
    [
      'denied',
      [denies],
      'Sir Ben Okafor denied on 12 November 2013 that the Ministry for Lakes had intervened in Northmere Council in July 2014.',
    ],
  ])('%s', (_, evidence, sentence) => {
    expect(sentenceOf('ministry', 'INTERVENED_IN', 'council', { on: '2014-07' }, ...evidence)).toBe(sentence);
  });
});

describe('every mix of stances on a state', () => {
  test.each<[mix: string, evidence: readonly Says[], sentence: string]>([
    ['asserted', [asserts], 'Ann Reed oversaw Northmere lake services from March 2014; when that ended is not stated.'],
    [
      'asserted and denied',
      [asserts, denies],
      'Ann Reed was said to have overseen Northmere lake services from March 2014; Sir Ben Okafor denied it on 12 November 2013; when that ended is not stated.',
    ],
    ['expected', [expects], 'Ann Reed was expected to oversee Northmere lake services from March 2014.'],
    [
      'considered',
      [considers],
      'In November 2013 one option reported to be under consideration was for Ann Reed to oversee Northmere lake services from March 2014.',
    ],
    [
      'denied',
      [denies],
      'Sir Ben Okafor denied on 12 November 2013 that Ann Reed had overseen Northmere lake services from March 2014.',
    ],
  ])('%s', (_, evidence, sentence) => {
    expect(sentenceOf('ann', 'OVERSEES', 'services', { from: '2014-03' }, ...evidence)).toBe(sentence);
  });
});

describe('what nobody asserts', () => {
  test('an option whose subject would not be the one to decide names nobody as weighing it', () => {
    expect(sentenceOf('trust', 'TAKES_OVER', 'services', {}, considers)).toBe(
      'In November 2013 a takeover of Northmere lake services by an independent trust was reported to be under consideration.',
    );
  });

  test('several reports of it', () => {
    expect(sentenceOf('ministry', 'TAKES_OVER', 'services', {}, considers, { ...considers, source: 'monthly' })).toBe(
      'In November 2013 and at some time between April and December 2014 a takeover of Northmere lake services by the Ministry for Lakes was reported to be under consideration.',
    );
    const thrice = [considers, { ...considers, source: 'monthly' }, { ...considers, source: 'herald' }];
    expect(sentenceOf('ministry', 'TAKES_OVER', 'services', {}, ...thrice)).toBe(
      'First in November 2013 and last on 4 June 2015, a takeover of Northmere lake services by the Ministry for Lakes was reported to be under consideration.',
    );
  });

  test('expected at no stated time: when that was reported', () => {
    expect(sentenceOf('aquafor', 'RATED', 'services', {}, expects)).toBe(
      'Aquafor was expected to rate Northmere lake services, as reported in November 2013.',
    );
  });

  test('a date that says no more than that it was to come is left out', () => {
    expect(sentenceOf('aquafor', 'RATED', 'services', { on: '[2013-11..]' }, expects)).toBe(
      'Aquafor was expected to rate Northmere lake services, as reported in November 2013.',
    );
    expect(sentenceOf('aquafor', 'RATED', 'services', { on: '[..2016]' }, expects)).toBe(
      'Aquafor was expected to rate Northmere lake services in or before 2016.',
    );
  });

  test('a thing named as expected is not said to be so twice', () => {
    expect(sentenceOf('aquafor', 'CONDUCTED', 'nextInspection', { on: '2015-07' }, expects)).toBe(
      'Aquafor was expected to carry out the inspection in July 2015.',
    );
  });
});

describe('denials', () => {
  const intervened = (...evidence: readonly Says[]) =>
    sentenceOf('ministry', 'INTERVENED_IN', 'council', { on: '2014-07' }, ...evidence);

  test('said at no stated time: when it was reported, unless the sentence has told that', () => {
    const reported: Says = { stance: 'DENIES', saidBy: 'ben' };
    expect(intervened(asserts, reported)).toBe(
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; Sir Ben Okafor denied it, as reported in November 2013.',
    );
    expect(intervened(considers, reported)).toBe(
      'In November 2013 the Ministry for Lakes was reported to be considering intervening in Northmere Council in July 2014; Sir Ben Okafor denied it.',
    );
    expect(intervened(reported)).toBe(
      'Sir Ben Okafor was reported in November 2013 as denying that the Ministry for Lakes had intervened in Northmere Council in July 2014.',
    );
  });

  test('by the source itself', () => {
    const itself: Says = { stance: 'DENIES' };
    expect(intervened(asserts, itself)).toBe(
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; the Northmere Gazette reported in November 2013 that it was not so.',
    );
    expect(intervened(itself)).toBe(
      'The Northmere Gazette reported in November 2013 that the Ministry for Lakes had not intervened in Northmere Council in July 2014.',
    );
  });

  test('by several', () => {
    expect(intervened(asserts, denies, { ...denies, saidBy: 'council' }, denies)).toBe(
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; Sir Ben Okafor denied it on 12 November 2013; Northmere Council denied it on 12 November 2013.',
    );
    expect(intervened(denies, { ...denies, saidBy: 'council' })).toBe(
      'Sir Ben Okafor and Northmere Council denied on 12 November 2013 that the Ministry for Lakes had intervened in Northmere Council in July 2014.',
    );
  });

  test('by several at several times', () => {
    expect(intervened(denies, { ...denies, saidBy: 'ministers', said: '2014' })).toBe(
      'Sir Ben Okafor denied on 12 November 2013 that the Ministry for Lakes had intervened in Northmere Council in July 2014; ministers at the Ministry for Lakes denied it in 2014.',
    );
    expect(intervened({ stance: 'DENIES', saidBy: 'ministers' }, { stance: 'DENIES', source: 'herald' })).toBe(
      'Ministers at the Ministry for Lakes were reported in November 2013 as denying that the Ministry for Lakes had intervened in Northmere Council in July 2014; the Lake Herald reported on 4 June 2015 that it was not so.',
    );
  });

  test('of what is hedged already', () => {
    expect(sentenceOf('ann', 'POSSIBLY_SAME_AS', 'ben', {}, asserts, denies)).toBe(
      'Ann Reed may be the same as Sir Ben Okafor; Sir Ben Okafor denied it on 12 November 2013.',
    );
  });
});

describe('evidence that was withdrawn', () => {
  const back = { on: '2016-05', reason: 'The Herald took it back.' };
  test.each<[what: string, evidence: readonly Says[], sentence: string]>([
    [
      'tells nothing where other evidence stands',
      [asserts, { ...denies, withdrawn: back }, { ...expects, withdrawn: back }],
      'The Ministry for Lakes intervened in Northmere Council in July 2014.',
    ],
    [
      'leaves a denial alone',
      [{ ...asserts, withdrawn: back }, denies],
      'Sir Ben Okafor denied on 12 November 2013 that the Ministry for Lakes had intervened in Northmere Council in July 2014.',
    ],
    [
      'is told as withdrawn where no other stands',
      [{ ...asserts, withdrawn: back }],
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; that was withdrawn in May 2016.',
    ],
    [
      'is told with each date',
      [
        { ...asserts, withdrawn: { ...back, on: '2017' } },
        { ...denies, withdrawn: back },
      ],
      'The Ministry for Lakes was said to have intervened in Northmere Council in July 2014; that was withdrawn in May 2016 and in 2017.',
    ],
    [
      'is told of an expectation',
      [{ ...expects, withdrawn: back }],
      'The Ministry for Lakes was said to be expected or considered to intervene in Northmere Council in July 2014; that was withdrawn in May 2016.',
    ],
    [
      'is told of a denial',
      [{ ...denies, withdrawn: back }],
      'The Ministry for Lakes was said not to have intervened in Northmere Council in July 2014; that was withdrawn in May 2016.',
    ],
  ])('%s', (_, evidence, sentence) => {
    expect(sentenceOf('ministry', 'INTERVENED_IN', 'council', { on: '2014-07' }, ...evidence)).toBe(sentence);
  });
});
