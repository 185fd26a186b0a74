/** Dates in English as an editor writes them, standing alone. Phrases with a preposition, for sentences, are in datePhrase.ts. */
import { type Point, partsOf } from './bounds.ts';
import { type Choice, isStretch, readEdtf } from './edtf.ts';
import type { Period } from './period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** "March 2014", "about July 2013", "some time between October and December 2013", "by the end of 2016"; "not stated" when there is none. */
export function dateText(edtf: string | undefined): string {
  if (edtf === undefined) return 'not stated';
  return choicesText(readEdtf(edtf).choices);
}

/** "in June 2014", "on 15 June 2014", "in the summer of 2013". */
export function periodText(period: Period): string {
  const [choice] = readEdtf(period.edtf).choices;
  return choice && !isStretch(choice) ? `${choice.precision === 'DAY' ? 'on' : 'in'} ${pointText(choice)}` : '';
}
export function choicesText(choices: readonly Choice[]): string {
  return choices.map((c) => (isStretch(c) ? '' : pointText(c))).join(' or ');
}
export function pointText(point: Point): string {
  if (point.precision === 'DAY') {
    const { year, month, dayOfMonth } = partsOf(point.index);
    return `${dayOfMonth} ${months[month - 1]} ${year}`;
  }
  if (point.precision === 'MONTH') return `${months[point.index % 12]} ${Math.floor(point.index / 12)}`;
  if (point.precision === 'SEASON') return `${seasons[point.index % 4]} ${Math.floor(point.index / 4)}`;
  return `${point.index}`;
}
