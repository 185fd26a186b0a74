/** When, in a sentence: stated, not stated and attested; and the circumstances that a claim may have. */
import { describe, expect, test } from 'vitest';
import { type Says, sentenceOf } from './northmere.ts';

describe('what is not stated of a state', () => {
  test.each<[dates: { from?: string; to?: string }, sentence: string]>([
    [{ from: '2012', to: '2014-06-15' }, 'Ann Reed oversaw Northmere lake services from 2012 until 15 June 2014.'],
    [{ from: '2014-03' }, 'Ann Reed oversaw Northmere lake services from March 2014; when that ended is not stated.'],
    [
      { to: '2013-22' },
      'Ann Reed oversaw Northmere lake services until the summer of 2013; when that began is not stated.',
    ],
    [{}, 'Ann Reed oversaw Northmere lake services; when that began or ended is not stated.'],
    [
      { from: '2013-07~' },
      'Ann Reed oversaw Northmere lake services from about July 2013; when that ended is not stated.',
    ],
    [
      { from: '2014?' },
      'Ann Reed oversaw Northmere lake services from 2014 (uncertain); when that ended is not stated.',
    ],
    [
      { from: '[2012..2014]' },
      'Ann Reed oversaw Northmere lake services from some time between 2012 and 2014; when that ended is not stated.',
    ],
    [
      { from: '[..2012]', to: '[2014..]' },
      'Ann Reed oversaw Northmere lake services from 2012 or earlier until 2014 or later.',
    ],
  ])('%j', (dates, sentence) => {
    expect(sentenceOf('ann', 'OVERSEES', 'services', dates)).toBe(sentence);
  });

  test('a post is taken up and left', () => {
    expect(sentenceOf('ann', 'HOLDS_POST', 'commissioner', { from: '2014-03' })).toBe(
      'Ann Reed was Northmere lakes commissioner from March 2014; when the post was left is not stated.',
    );
    expect(sentenceOf('ann', 'HOLDS_POST', 'commissioner', { to: '2014-03' })).toBe(
      'Ann Reed was Northmere lakes commissioner until March 2014; when the post was taken up is not stated.',
    );
  });
});

describe('an event', () => {
  test.each<[on: string | undefined, sentence: string]>([
    ['2013-11-12', 'Sir Ben Okafor criticised Northmere Council on 12 November 2013.'],
    ['2013-23', 'Sir Ben Okafor criticised Northmere Council in the autumn of 2013.'],
    [
      '[2013-10..2013-12]',
      'Sir Ben Okafor criticised Northmere Council at some time between October and December 2013.',
    ],
    ['[2013-10,2013-12]', 'Sir Ben Okafor criticised Northmere Council in October or December 2013.'],
    ['[..2013-11]', 'Sir Ben Okafor criticised Northmere Council in or before November 2013.'],
    [undefined, 'Sir Ben Okafor criticised Northmere Council; when is not stated.'],
  ])('%s', (on, sentence) => {
    expect(sentenceOf('ben', 'CRITICISED', 'council', on === undefined ? {} : { on })).toBe(sentence);
  });
});

describe('attested', () => {
  const gazette: Says = { attested: 'published' };
  const herald: Says = { source: 'herald', attested: 'published' };
  const monthly: Says = { source: 'monthly', attested: 'published' };
  const in2010: Says = { attested: '2010' };
  const oversaw = (dates: { from?: string; to?: string }, ...evidence: readonly Says[]) =>
    sentenceOf('ann', 'OVERSEES', 'services', dates, ...evidence);

  test('by sources of their own date: as reported, once, twice, first and last', () => {
    expect(oversaw({}, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services, as reported in November 2013; when that began or ended is not stated.',
    );
    expect(oversaw({}, herald, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services, as reported in November 2013 and on 4 June 2015; when that began or ended is not stated.',
    );
    expect(oversaw({}, herald, gazette, monthly, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services, as reported first in November 2013 and last on 4 June 2015; when that began or ended is not stated.',
    );
  });

  test('by a source for another time: then', () => {
    expect(oversaw({}, in2010)).toBe(
      'Ann Reed oversaw Northmere lake services in 2010; when that began or ended is not stated.',
    );
    expect(oversaw({}, in2010, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services in 2010, and was so reported in November 2013; when that began or ended is not stated.',
    );
  });

  test('beyond a stated beginning or end', () => {
    expect(oversaw({ from: '2012' }, gazette, herald)).toBe(
      'Ann Reed oversaw Northmere lake services from 2012, last reported so on 4 June 2015; when that ended is not stated.',
    );
    expect(oversaw({ from: '2008' }, in2010)).toBe(
      'Ann Reed oversaw Northmere lake services from 2008 until at least 2010; when that ended is not stated.',
    );
    expect(oversaw({ to: '2016' }, gazette, herald)).toBe(
      'Ann Reed oversaw Northmere lake services until 2016, first reported so in November 2013; when that began is not stated.',
    );
    expect(oversaw({ to: '2016' }, in2010)).toBe(
      'Ann Reed oversaw Northmere lake services until 2016, and so already in 2010; when that began is not stated.',
    );
  });

  test('nothing that the stated dates say already', () => {
    expect(oversaw({ from: '2013-11' }, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services from November 2013; when that ended is not stated.',
    );
    expect(oversaw({ from: '2012', to: '2014' }, gazette)).toBe(
      'Ann Reed oversaw Northmere lake services from 2012 until 2014.',
    );
  });

  test('in a post: reported as', () => {
    expect(sentenceOf('ann', 'HOLDS_POST', 'director', {}, gazette)).toBe(
      'Ann Reed was reported as director of lakes at Northmere Council in November 2013; when the post was taken up or left is not stated.',
    );
    expect(sentenceOf('ann', 'HOLDS_POST', 'director', {}, gazette, in2010)).toBe(
      'Ann Reed was director of lakes at Northmere Council in 2010, and was so reported in November 2013; when the post was taken up or left is not stated.',
    );
    expect(
      sentenceOf('ann', 'HOLDS_POST', 'director', {}, gazette, { stance: 'DENIES', saidBy: 'ben', said: '2014' }),
    ).toBe(
      'Ann Reed was said to have been director of lakes at Northmere Council, as reported in November 2013; Sir Ben Okafor denied it in 2014; when the post was taken up or left is not stated.',
    );
  });
});

describe('circumstances', () => {
  test('in which capacity, by what means, for whom', () => {
    expect(
      sentenceOf('ann', 'OVERSEES', 'services', {
        as: 'commissioner',
        under: 'direction',
        onBehalfOf: 'ministry',
        from: '2012',
        to: '2014',
      }),
    ).toBe(
      'Ann Reed, as Northmere lakes commissioner, oversaw Northmere lake services under the lake direction to Northmere Council on behalf of the Ministry for Lakes from 2012 until 2014.',
    );
  });

  test('the means named without the end that the sentence names', () => {
    expect(sentenceOf('ministry', 'INTERVENED_IN', 'council', { under: 'direction', on: '2013-03' })).toBe(
      'The Ministry for Lakes intervened in Northmere Council under the lake direction in March 2013.',
    );
  });

  test('a judgement is made in a report, an act done under an instrument', () => {
    expect(sentenceOf('aquafor', 'CRITICISED', 'council', { under: 'review', on: '2014' })).toBe(
      'Aquafor criticised Northmere Council in the Reed review in 2014.',
    );
    expect(sentenceOf('aquafor', 'CRITICISED', 'council', { under: 'direction', on: '2014' })).toBe(
      'Aquafor criticised Northmere Council under the lake direction in 2014.',
    );
  });

  test('an amount', () => {
    const amount = { value: 21500000, currency: 'GBP', text: '£21.5 million' };
    expect(sentenceOf('council', 'FUNDS', 'services', { amount, on: '2015' })).toBe(
      'Northmere Council gave £21.5 million to Northmere lake services in 2015.',
    );
    expect(sentenceOf('council', 'FUNDS', 'services', { amount }, { stance: 'EXPECTS' })).toBe(
      'Northmere Council was expected to give £21.5 million to Northmere lake services, as reported in November 2013.',
    );
    expect(sentenceOf('ann', 'AUTHORED', 'speech', { amount, on: '2015' })).toBe(
      'Ann Reed gave the speech on clean water (£21.5 million) in 2015.',
    );
  });

  test('inferred', () => {
    expect(sentenceOf('ann', 'OVERSEES', 'services', { from: '2014-03', basis: 'INFERRED' })).toBe(
      'Ann Reed oversaw Northmere lake services from March 2014 (inferred); when that ended is not stated.',
    );
  });
});
