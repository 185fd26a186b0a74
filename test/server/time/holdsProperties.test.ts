/** What `holds` promises, tried against every possible world: each choice of days that a claim's dates leave open. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../../server/time/bounds.ts';
import { boundsOf } from '../../../server/time/edtf.ts';
import { extentOf, type Held, holds } from '../../../server/time/holds.ts';
import { readPeriod } from '../../../server/time/period.ts';

const day = (n: number) => 20140310 + n;
/** Dates and periods lie within days 1 to 8; days 0 and 9 stand for all that is before and after. */
const dates = Array.from({ length: 10 }, (_, n) => day(n));
const someDay = fc.integer({ min: 1, max: 8 }).map(day);
const span = fc.tuple(someDay, someDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const someBounds: fc.Arbitrary<Bounds> = fc
  .tuple(span, fc.constantFrom('BOTH', 'EARLIEST', 'LATEST'))
  .map(([{ from, to }, sides]) => ({
    ...(sides === 'LATEST' ? {} : { earliest: from }),
    ...(sides === 'EARLIEST' ? {} : { latest: to }),
  }));
const maybeBounds = fc.option(someBounds, { nil: undefined });
const someState: fc.Arbitrary<Held> = fc.record({
  nature: fc.constant('STATE' as const),
  from: maybeBounds,
  to: maybeBounds,
  attested: fc.array(someBounds, { maxLength: 3 }),
});
const someEvent: fc.Arbitrary<Held> = fc.record({
  nature: fc.constant('EVENT' as const),
  on: maybeBounds,
  attested: fc.constant([]),
});
const someClaim = fc.oneof(someState, someEvent);

interface World {
  readonly began: number;
  readonly ended: number;
}

const within = (one: number, bounds: Bounds | undefined) =>
  one >= (bounds?.earliest ?? 0) && one <= (bounds?.latest ?? 99999999);

function worldsOf(held: Held): readonly World[] {
  if (held.nature === 'EVENT')
    return dates.filter((one) => within(one, held.on)).map((one) => ({ began: one, ended: one }));
  return dates.flatMap((began) =>
    dates
      .filter((ended) => began <= ended && within(began, held.from) && within(ended, held.to))
      .filter((ended) =>
        held.attested.every((bounds) => dates.some((one) => began <= one && one <= ended && within(one, bounds))),
      )
      .map((ended) => ({ began, ended })),
  );
}

test('YES is every world, NO is none, MAYBE is some', () => {
  fc.assert(
    fc.property(someClaim, span, (claim, period) => {
      const worlds = worldsOf(claim);
      fc.pre(worlds.length > 0);
      const met = worlds.filter(({ began, ended }) => began <= period.to && ended >= period.from).length;
      const answer = met === worlds.length ? 'YES' : met === 0 ? 'NO' : 'MAYBE';
      expect(holds(claim, period).answer).toBe(answer);
    }),
    { numRuns: 3000 },
  );
});

test('only a MAYBE has reasons, and every MAYBE has one', () => {
  fc.assert(
    fc.property(someClaim, span, (claim, period) => {
      const { answer, why } = holds(claim, period);
      expect(why.length > 0).toBe(answer === 'MAYBE');
      expect(new Set(why).size).toBe(why.length);
    }),
  );
});

test('each reason names knowledge that is missing and would tell', () => {
  fc.assert(
    fc.property(someState, span, (claim, period) => {
      const worlds = worldsOf(claim);
      fc.pre(worlds.length > 0);
      const { answer, why } = holds(claim, period);
      fc.pre(answer === 'MAYBE');
      const { from, to, attested } = claim;
      const inexact = [from, to, ...attested].some((bounds) => bounds && bounds.earliest !== bounds.latest);
      const undated = !from && !to && attested.length === 0;
      const beginsLater = worlds.some(({ began }) => began > period.to);
      const endsBefore = worlds.some(({ ended }) => ended < period.from);
      expect(why.includes('UNDATED')).toBe(undated);
      expect(why.includes('NO_START_STATED')).toBe(!undated && !from && beginsLater);
      expect(why.includes('NO_END_STATED')).toBe(!undated && !to && endsBefore);
      if (why.includes('FUZZY_DATE')) expect(inexact).toBe(true);
      if (why.includes('OUTSIDE_ATTESTATION')) {
        const overlaps = attested.some(
          ({ earliest = 0, latest = 99999999 }) => earliest <= period.to && latest >= period.from,
        );
        expect([attested.length > 0, overlaps]).toEqual([true, false]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a longer period never turns a YES into anything else, nor a MAYBE into a NO', () => {
  fc.assert(
    fc.property(someClaim, span, span, (claim, period, other) => {
      const longer = { from: Math.min(period.from, other.from), to: Math.max(period.to, other.to) };
      const before = holds(claim, period).answer;
      const after = holds(claim, longer).answer;
      if (before === 'YES') expect(after).toBe('YES');
      if (before === 'MAYBE') expect(after).not.toBe('NO');
    }),
  );
});

test('the extent says the same as the answer', () => {
  fc.assert(
    fc.property(someClaim, span, (claim, period) => {
      fc.pre(worldsOf(claim).length > 0);
      const { possibleFrom, possibleTo, certainFrom = 99999999, certainTo = 0 } = extentOf(claim);
      const answer =
        certainFrom <= period.to && certainTo >= period.from
          ? 'YES'
          : possibleFrom <= period.to && possibleTo >= period.from
            ? 'MAYBE'
            : 'NO';
      expect(holds(claim, period).answer).toBe(answer);
    }),
  );
});

/** A day of the years 2009 to 2015, and the date forms that contain it, each more exact than those before it. */
const ladder = fc
  .tuple(fc.integer({ min: 2009, max: 2015 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const exact = `${year}-${two(month)}-${two(dayOfMonth)}`;
    const forms = [
      `[..${year + 1}]`,
      `[${year - 1}..${year + 1}]`,
      `${year}~`,
      `${year}`,
      `${year}-${two(month)}`,
      exact,
    ];
    return { exact: Number(exact.replaceAll('-', '')), forms };
  });
const somePeriod = ladder.chain(({ forms }) => fc.constantFrom(...forms.slice(3))).map(readPeriod);
const rung = fc.integer({ min: 0, max: 5 });

test('more exact dates never turn a YES into a NO or a MAYBE, nor a NO into a YES or a MAYBE', () => {
  fc.assert(
    fc.property(ladder, ladder, rung, rung, rung, rung, somePeriod, (one, other, a, b, c, d, period) => {
      const [began, ended] = one.exact <= other.exact ? [one, other] : [other, one];
      const claim = (from: number, to: number): Held => ({
        nature: 'STATE',
        from: boundsOf(began.forms[from] ?? ''),
        to: boundsOf(ended.forms[to] ?? ''),
        attested: [],
      });
      const before = holds(claim(Math.min(a, b), Math.min(c, d)), period).answer;
      const after = holds(claim(Math.max(a, b), Math.max(c, d)), period).answer;
      if (before !== 'MAYBE') expect(after).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('a period inside a stated span is never a NO, and a YES when both ends are exact', () => {
  fc.assert(
    fc.property(ladder, ladder, ladder, rung, rung, (one, two, three, a, b) => {
      const [began, asked, ended] = [one, two, three].sort((x, y) => x.exact - y.exact);
      if (!began || !asked || !ended) throw new Error('three were drawn');
      const claim = (from: number, to: number): Held => ({
        nature: 'STATE',
        from: boundsOf(began.forms[from] ?? ''),
        to: boundsOf(ended.forms[to] ?? ''),
        attested: [],
      });
      const period = readPeriod(asked.forms[5] ?? '');
      expect(holds(claim(a, b), period).answer).not.toBe('NO');
      expect(holds(claim(5, 5), period).answer).toBe('YES');
    }),
  );
});

test('bounds are in order, contain the date that they are of, and are narrower the more exact the date', () => {
  fc.assert(
    fc.property(ladder, rung, rung, ({ exact, forms }, a, b) => {
      const { earliest: wideFrom = 0, latest: wideTo = 99999999 } = boundsOf(forms[Math.min(a, b)] ?? '');
      const { earliest = 0, latest = 99999999 } = boundsOf(forms[Math.max(a, b)] ?? '');
      expect(earliest).toBeLessThanOrEqual(latest);
      expect(exact).toBeGreaterThanOrEqual(earliest);
      expect(exact).toBeLessThanOrEqual(latest);
      expect(wideFrom).toBeLessThanOrEqual(earliest);
      expect(wideTo).toBeGreaterThanOrEqual(latest);
    }),
  );
});
