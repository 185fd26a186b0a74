/** A claim's dates in a few words, for lines and lists. */

interface Dated {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly text: string;
}

/** Longer than this, a date takes more room beside a line than the line itself: there its years must do, and the panel has the rest. */
const longest = 22;

/**
 * "from March 2014", "until July 2015", "March 2013 to July 2015", "March 2014" for an event; empty when no date is stated.
 * An end that is not stated is left out here: it never means that something went on.
 */
export function whenWords(from: Dated, to: Dated, event: boolean): string {
  return words(short(from), short(to), event);
}

function words(from: Dated, to: Dated, event: boolean): string {
  if (event) return from.edtf === null ? '' : from.text;
  if (from.edtf === null) return to.edtf === null ? '' : ended(to);
  if (to.edtf === null) return began(from);
  return plain(from) && plain(to) ? `${from.text} to ${to.text}` : `${began(from)}, ${ended(to)}`;
}

function short(date: Dated): Dated {
  if (date.text.length <= longest || !date.earliest || !date.latest) return date;
  const [first, last] = [date.earliest.slice(0, 4), date.latest.slice(0, 4)];
  return { ...date, text: first === last ? first : `between ${first} and ${last}` };
}

/** "by the end of 2016" and "between 2009 and 2012" already have their preposition. */
const plain = ({ text }: Dated): boolean => !/^(by|between|some time) /.test(text);
const began = (from: Dated): string => (plain(from) ? `from ${from.text}` : `began ${from.text}`);
const ended = (to: Dated): string => (plain(to) ? `until ${to.text}` : `ended ${to.text}`);

/** The same as a full line of a record: every side that is not stated is said to be so. */
export function whenSentence(from: Dated, to: Dated, event: boolean): string {
  if (event) return from.edtf === null ? 'Date not stated' : capital(from.text);
  if (from.edtf === null && to.edtf === null) return 'Neither beginning nor end stated';
  if (from.edtf === null) return `${capital(ended(to))}; when it began is not stated`;
  if (to.edtf === null) return `${capital(began(from))}; no end stated`;
  return capital(plain(from) && plain(to) ? `from ${from.text} to ${to.text}` : `${began(from)}, ${ended(to)}`);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
