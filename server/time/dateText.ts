/** Dates in English as an editor writes them, standing alone. Phrases with a preposition, for sentences, are in datePhrase.ts. */
import { betweenNoun, endNoun, fewPoints, joined, joinedNouns, pointNoun } from './dateNoun.ts';
import { when } from './datePhrase.ts';
import { type Choice, isPoint, readEdtf, type Stretch } from './edtf.ts';
import type { Period } from './period.ts';

/**
 * "March 2014", "summer 2013", "about July 2013", "2014 (uncertain)", "October or November 2013", "some time between October and December 2013",
 * "by the end of 2016", "2014 or later"; "not stated" when there is no date. Throws RangeError when the text is not an allowed form.
 */
export function dateText(edtf: string | undefined): string {
  if (edtf === undefined) return 'not stated';
  const { choices } = readEdtf(edtf);
  const points = choices.filter(isPoint);
  if (points.length === choices.length && points.length > 1) return joinedNouns(points, 'or', 'ALONE');
  return joined(choices.map(choiceText), 'or');
}

/** "in June 2014", "on 15 June 2014", "in the summer of 2013", "in 2014". */
export function periodText(period: Period): string {
  return when(period.edtf);
}

function choiceText(choice: Choice): string {
  return isPoint(choice) ? pointNoun(choice, 'ALONE') : stretchText(choice);
}

function stretchText(stretch: Stretch): string {
  const few = fewPoints(stretch);
  if (few) return joinedNouns(few, 'or', 'ALONE');
  if (stretch.first && stretch.last) return betweenNoun(stretch.first, stretch.last, 'ALONE');
  if (stretch.last) return `by ${endNoun(stretch.last)}`;
  return stretch.first ? `${pointNoun(stretch.first, 'ALONE')} or later` : '';
}
