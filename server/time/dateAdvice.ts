/** What to write in place of a date that is none: what people write, and what a spreadsheet makes of a date. */
import { dateForms } from './dateForms.ts';

const year = '(\\d{4})';
const shortMonth = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const notStated =
  /^(?:now|present|today|current(?:ly)?|ongoing|still|unknown|not (?:known|stated)|none|n\/?a|tb[cd]|\?+|[-–]+|\.+)$/i;
const inSpreadsheet = 'let the spreadsheet take the column for text';

/** An advice follows "…" is not a date: as the rest of the sentence; undefined when nothing is near. Whether what it names is in the calendar is for the reader to check. */
export function dateAdvice(text: string): string | undefined {
  const words = text.trim();
  if (notStated.test(words)) return 'leave the field out where no date is stated';
  const [, side, rest = ''] = /^(since|from|until|till) (.+)$/i.exec(words) ?? [];
  if (side !== undefined) {
    const edtf = edtfOf(rest);
    return edtf && `write ${edtf}, as ${/^[sf]/i.test(side) ? 'from' : 'to'}`;
  }
  const edtf = edtfOf(words);
  if (edtf !== undefined) return `write ${edtf.startsWith('[') ? `'${edtf}'` : edtf}`;
  return rules.map(([form, said]) => said(form.exec(words) ?? undefined)).find((advice) => advice !== undefined);
}

type Said = (match: RegExpExecArray | undefined) => string | undefined;

const rules: readonly (readonly [RegExp, Said])[] = [
  [/^(\d{4})\.0+$/, (m) => m && `write ${m[1]}, and ${inSpreadsheet}`],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, (m) => m && `write ${m[1]}-${two(m[2])}-${two(m[3])}`],
  [/^(\d{4})[-./](\d{1,2})$/, (m) => m && `write ${m[1]}-${two(m[2])}`],
  [/^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/, (m) => m && dayAndMonth(m[3] ?? '', m[1] ?? '', m[2] ?? '')],
  [
    /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2}$/,
    (m) => m && 'write the year first and in four digits, then the month, then the day: 1998-03-09 is 9 March 1998',
  ],
  [/^(\d{1,2})[-./](\d{4})$/, (m) => m && `write ${m[2]}-${two(m[1])}`],
  [
    new RegExp(`^(?:${shortMonth}-\\d\\d|\\d\\d?-${shortMonth}(?:-\\d\\d)?)$`, 'i'),
    (m) => m && `write the year first and in four digits, as in 2014-03, and ${inSpreadsheet}`,
  ],
  [/^(\d{3})0['’]?s$/, (m) => m && `write ${m[1]}X`],
  [
    new RegExp(`^${year} ?[-–—] ?(?:${year}|\\d\\d)$`),
    (m) =>
      m && 'give the beginning and the end apart, or, where it is some time between them, a set such as [2013..2014]',
  ],
];

/** Which number is the month can be told where only one of them can be one. */
function dayAndMonth(year: string, first: string, second: string): string {
  const [dayFirst, monthFirst] = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`];
  if (Number(first) > 12) return `write ${dayFirst}`;
  if (Number(second) > 12) return `write ${monthFirst}`;
  return first === second
    ? `write ${dayFirst}`
    : `write the year first: ${dayFirst} or ${monthFirst}, whichever the source means`;
}

function edtfOf(words: string): string | undefined {
  for (const [form, written] of dateForms) {
    const match = new RegExp(`^(?:(?:in|on) )?(?:the )?(?:${form.source})$`, form.flags.replace('g', '')).exec(words);
    if (match) return written(match);
  }
  return undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
