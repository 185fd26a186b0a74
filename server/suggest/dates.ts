/** The dates that a text gives, as EDTF: never more precise than its words, and none for "last month", which only a person can place. */
import { faultOf } from '../time/edtf.ts';
import type { Article, Span } from './article.ts';

export interface DateFound extends Span {
  readonly edtf: string;
  readonly words: string;
  readonly sentence: number;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const month = `(?:${months}|(?:${shortMonths})\\.?)`;
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const year = '(?:1[89]|20)\\d\\d';
const about = '(?:(?:about|around|circa|c\\.) )?';

/** Longest first, so that "4 June 2015" is not "June 2015". */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [new RegExp(`\\b(?:between|from) (${year}) (?:and|to) (${year})\\b`, 'g'), (m) => `[${m[1]}..${m[2]}]`],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month}),? (${year})\\b`, 'g'),
    (m) => `${m[3]}-${monthOf(m[2])}-${two(m[1])}`,
  ],
  [
    new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (${year})\\b`, 'g'),
    (m) => `${m[3]}-${monthOf(m[1])}-${two(m[2])}`,
  ],
  [
    new RegExp(`\\b(${about})(${month})(?: of)?,? (${year})\\b`, 'g'),
    (m) => `${m[3]}-${monthOf(m[2])}${roughly(m[1])}`,
  ],
  [
    new RegExp(`\\b(${about})(spring|summer|autumn|fall|winter)(?: of)?,? (${year})\\b`, 'gi'),
    (m) => `${m[3]}-${seasons[(m[2] ?? '').toLowerCase()]}${roughly(m[1])}`,
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => m[0]],
  [new RegExp(`\\b(?:before|by|until) (${year})\\b`, 'g'), (m) => `[..${m[1]}]`],
  [new RegExp(`\\b(?:since|after) (${year})\\b`, 'g'), (m) => `[${m[1]}..]`],
  [new RegExp(`\\b(${about})(${year})(?![-–/]\\d)\\b`, 'g'), (m) => `${m[2]}${roughly(m[1])}`],
];

export function datesIn({ text, sentences }: Pick<Article, 'text' | 'sentences'>): DateFound[] {
  return sentences.flatMap(({ start, end }, sentence) => {
    const found: DateFound[] = [];
    for (const [form, edtfOf] of forms)
      for (const match of text.slice(start, end).matchAll(form)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        const taken = found.some((other) => other.start < span.end && span.start < other.end);
        const edtf = edtfOf(match as RegExpExecArray);
        if (!taken && faultOf(edtf) === undefined) found.push({ ...span, edtf, words: match[0], sentence });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

function monthOf(name: string | undefined): string {
  const at = months.split('|').findIndex((each) => each.startsWith((name ?? '').slice(0, 3)));
  return String(at + 1).padStart(2, '0');
}

function two(day: string | undefined): string {
  return (day ?? '').padStart(2, '0');
}

function roughly(words: string | undefined): string {
  return words ? '~' : '';
}
