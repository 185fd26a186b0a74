/** How English writes dates, and the EDTF of each: never more precise than its words, and none for "last month", which only a person can place. */

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
export const dateForms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
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
