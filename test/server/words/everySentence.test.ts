/** What every sentence must be, whatever the claim. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stance } from '../../../server/corpus/types.ts';
import { type Relation, relations } from '../../../server/relations.ts';
import { type Says, sentenceOf } from './northmere.ts';

const ids = [
  'ann',
  'ministry',
  'trust',
  'ministers',
  'director',
  'services',
  'notices',
  'inspection',
  'review',
  'letter',
  'programme',
  'drowning',
  'northmere',
];
const date = fc.constantFrom(
  '2014',
  '2014-03',
  '2014-06-15',
  '2013-22',
  '2013-07~',
  '2014?',
  '[2012..2014]',
  '[..2016]',
  '[2014..]',
  '[2013-07,2013-09]',
  '201X',
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const given = (record: object) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
const someEvidence: fc.Arbitrary<Says> = fc
  .record({
    stance: fc.constantFrom<Stance>('ASSERTS', 'DENIES', 'EXPECTS', 'CONSIDERS'),
    source: fc.constantFrom('gazette', 'herald', 'monthly'),
    saidBy: maybe(fc.constantFrom('ann', 'council')),
    said: maybe(date),
    attested: maybe(fc.constantFrom('published', '2010', '2014-05')),
  })
  .map(given);
const someClaim = fc.record({
  subject: fc.constantFrom(...ids),
  relation: fc.constantFrom(...(Object.keys(relations) as Relation[])),
  object: fc.constantFrom(...ids),
  from: maybe(date),
  to: maybe(date),
  on: maybe(date),
  as: maybe(fc.constant('commissioner')),
  under: maybe(fc.constantFrom('direction', 'review')),
  onBehalfOf: maybe(fc.constant('ministry')),
  amount: maybe(fc.constant({ value: 1, currency: 'GBP', text: '£1' })),
  basis: fc.constantFrom('STATED', 'INFERRED'),
  evidence: fc.array(someEvidence, { minLength: 1, maxLength: 4 }),
});

const sentences = someClaim.map(({ subject, relation, object, evidence, ...rest }) => ({
  evidence,
  relation,
  sentence: sentenceOf(subject, relation, object, given(rest), ...evidence),
}));

test('is one sentence: a capital, one full stop at the end, single spaces, nothing left to fill in', () => {
  fc.assert(
    fc.property(sentences, ({ sentence }) => {
      expect(sentence).toMatch(/^\p{Lu}[^\n]*[^.\s]\.$/u);
      expect(sentence).not.toMatch(/\s\s|\s[.,;]|[,;]{2}|undefined|null|NaN|[{}]|\bthe the\b|\b(a|an) (a|an|the)\b/);
    }),
    { numRuns: 3000 },
  );
});

test('never says that anything is so now', () => {
  fc.assert(
    fc.property(sentences, ({ sentence }) => {
      expect(sentence).not.toMatch(
        /\b(current|currently|still|present|presently|ongoing|to date|now|so far|continues?|remains?|has been)\b|[–—]/,
      );
    }),
  );
});

test('never tells what nobody asserts as something that happened', () => {
  fc.assert(
    fc.property(sentences, ({ sentence, evidence, relation }) => {
      fc.pre(evidence.every((one) => one.stance !== 'ASSERTS') && relation !== 'POSSIBLY_SAME_AS');
      expect(sentence).toMatch(/expected to|considering|under consideration|denied|denying|had not/);
    }),
  );
});

test('tells every denial', () => {
  fc.assert(
    fc.property(sentences, ({ sentence, evidence }) => {
      fc.pre(evidence.some((one) => one.stance === 'DENIES'));
      expect(sentence).toMatch(/denied|denying|it was not so|had not/);
    }),
  );
});
