/** Dates as phrases within a sentence: "in March 2014", "from the summer of 2013", "until about July 2013". */
import type { Point } from './bounds.ts';
import { betweenNoun, fewPoints, joined, joinedNouns, marked, plainNoun, pointNoun } from './dateNoun.ts';
import { type Choice, isPoint, readEdtf, type Stretch } from './edtf.ts';

/** When something happened: "in March 2014", "on or about 15 June 2014", "at some time between October and December 2013", "in or before 2016". */
export function when(edtf: string): string {
  return phrase(edtf, {
    point: (point) => {
      const noun = plainNoun(point, 'WITHIN');
      return `${prepositionOf(point)}${point.precision === 'DAY' && point.approximate ? ' or' : ''} ${marked(point, noun)}`;
    },
    points: (first, nouns) => `${prepositionOf(first)} ${nouns}`,
    between: (noun) => `at ${noun}`,
    before: (point) => `${prepositionOf(point)} or before ${plainNoun(point, 'WITHIN')}`,
    after: (point) => `${prepositionOf(point)} ${plainNoun(point, 'WITHIN')} or later`,
  });
}

/** When something began: "from March 2014", "from some time between October and December 2013", "from 2016 or earlier". */
export function since(edtf: string): string {
  return phrase(edtf, {
    point: (point) => `from ${pointNoun(point, 'WITHIN')}`,
    points: (_, nouns) => `from ${nouns}`,
    between: (noun) => `from ${noun}`,
    before: (point) => `from ${plainNoun(point, 'WITHIN')} or earlier`,
    after: (point) => `from ${plainNoun(point, 'WITHIN')} or later`,
  });
}

/** When something ended: "until June 2015", "until 2016 at the latest", "until 2014 or later". */
export function until(edtf: string): string {
  return phrase(edtf, {
    point: (point) => `until ${pointNoun(point, 'WITHIN')}`,
    points: (_, nouns) => `until ${nouns}`,
    between: (noun) => `until ${noun}`,
    before: (point) => `until ${plainNoun(point, 'WITHIN')} at the latest`,
    after: (point) => `until ${plainNoun(point, 'WITHIN')} or later`,
  });
}

/** Up to when it is known to have gone on: "until at least June 2015". */
export function untilAtLeast(edtf: string): string {
  return until(edtf).replaceAll(/\buntil\b/g, 'until at least');
}

/** How each form of date is put. */
interface Wording {
  readonly point: (point: Point) => string;
  readonly points: (first: Point, nouns: string) => string;
  readonly between: (noun: string) => string;
  readonly before: (last: Point) => string;
  readonly after: (point: Point) => string;
}

function phrase(edtf: string, wording: Wording): string {
  const { choices } = readEdtf(edtf);
  const points = choices.filter(isPoint);
  const [first, second] = points;
  const alike = new Set(points.map((point) => point.precision)).size === 1;
  if (first && second && alike && points.length === choices.length) {
    return wording.points(first, joinedNouns(points, 'or', 'WITHIN'));
  }
  return joined(
    choices.map((choice) => choicePhrase(choice, wording)),
    'or',
  );
}

function choicePhrase(choice: Choice, wording: Wording): string {
  return isPoint(choice) ? wording.point(choice) : stretchPhrase(choice, wording);
}

function stretchPhrase(stretch: Stretch, wording: Wording): string {
  const few = fewPoints(stretch);
  if (few?.[0]) return wording.points(few[0], joinedNouns(few, 'or', 'WITHIN'));
  if (stretch.first && stretch.last) return wording.between(betweenNoun(stretch.first, stretch.last, 'WITHIN'));
  if (stretch.last) return wording.before(stretch.last);
  return stretch.first ? wording.after(stretch.first) : '';
}

function prepositionOf(point: Point): 'on' | 'in' {
  return point.precision === 'DAY' ? 'on' : 'in';
}
