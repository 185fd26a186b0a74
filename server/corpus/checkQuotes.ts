/** Every quote's length; and, where somebody has the texts, whether it stands in its source's own words. */
import type { Drafts, EvidenceDraft } from './drafts.ts';
import { foldSpace } from './folding.ts';
import { type Placing, placeQuote } from './quote.ts';
import type { SourceText } from './texts.ts';
import type { Fault, Place } from './types.ts';

/** A quote is as short as proof allows; a longer one is two pieces of evidence. */
export const mostWords = 60;

/** What became of each quote that was looked for in a text. */
export type QuoteCounts = Record<Placing['state'], number>;

export function checkQuotes(drafts: Drafts): Fault[] {
  const faults: Fault[] = [];
  for (const claim of drafts.claims)
    for (const [n, { exact }] of claim.value.evidence.entries()) {
      const words = foldSpace(exact).split(' ').length;
      if (words <= mostWords) continue;
      const message = `the quote has ${words} words; at most ${mostWords} are allowed: keep the words that prove the claim`;
      faults.push({
        ...claim.at('evidence', n, 'exact'),
        code: 'QUOTE_TOO_LONG',
        message,
      });
    }
  return faults;
}

export function verifyQuotes(
  drafts: Drafts,
  texts: ReadonlyMap<string, SourceText>,
): { readonly counts: QuoteCounts; readonly faults: Fault[] } {
  const counts: QuoteCounts = {
    FOUND: 0,
    AMBIGUOUS: 0,
    MOVED: 0,
    OUTSIDE: 0,
    ALTERED: 0,
    GONE: 0,
  };
  const faults: Fault[] = [];
  const twice = twiceNamed(drafts);
  for (const claim of drafts.claims)
    for (const [n, evidence] of claim.value.evidence.entries()) {
      const source = texts.get(evidence.source);
      // Of two sources with one id nobody knows which is meant.
      if (!source || twice.has(evidence.source)) continue;
      const placing = placeQuote(source.text, source.body, foldQuote(evidence));
      counts[placing.state] += 1;
      const fault = faultOfPlacing(placing, evidence, claim.at('evidence', n, 'exact'));
      if (fault) faults.push(fault);
      if (placing.state === 'FOUND' && evidence.at !== undefined && evidence.at !== placing.at) {
        const message = `the quote stands at ${placing.at} in ${evidence.source}, not at ${evidence.at}: npm run corpus -- place writes it`;
        faults.push({ ...claim.at('evidence', n, 'at'), code: 'QUOTE_PLACE', message });
      }
    }
  return { counts, faults };
}

function twiceNamed({ sources }: Drafts): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { value } of sources) (seen.has(value.id) ? twice : seen).add(value.id);
  return twice;
}

/** Where an evidence's words stand in its source's text; undefined when they are not found there once. */
export function placeOf(evidence: EvidenceDraft, texts: ReadonlyMap<string, SourceText>): number | undefined {
  const source = texts.get(evidence.source);
  const placing = source && placeQuote(source.text, source.body, foldQuote(evidence));
  return placing?.state === 'FOUND' ? placing.at : undefined;
}

export function foldQuote({ exact, prefix = '', suffix = '' }: Pick<EvidenceDraft, 'exact' | 'prefix' | 'suffix'>) {
  return {
    exact: foldSpace(exact),
    prefix: foldSpace(prefix),
    suffix: foldSpace(suffix),
  };
}

function faultOfPlacing(placing: Placing, { source, exact }: EvidenceDraft, place: Place): Fault | undefined {
  const fault = (code: string, message: string): Fault => ({
    ...place,
    code,
    message,
  });
  switch (placing.state) {
    case 'FOUND':
      return undefined;
    case 'AMBIGUOUS':
      return fault(
        'QUOTE_AMBIGUOUS',
        `the quote stands ${placing.times} times in the body of ${source}: give enough prefix or suffix that one is meant`,
      );
    case 'MOVED':
      return fault(
        'QUOTE_MOVED',
        `the quote stands in ${source}, but not between this prefix and suffix: before it stands “${placing.before}”, after it “${placing.after}”`,
      );
    case 'OUTSIDE':
      return fault(
        'QUOTE_OUTSIDE_BODY',
        `the quote stands in ${source} only outside the article's own body: what is around an article is never evidence`,
      );
    case 'ALTERED':
      return fault(
        'QUOTE_ALTERED',
        `the quote does not stand in ${source} word for word; the nearest passage is “${placing.nearest}”${marksAlone(exact, placing.nearest)}`,
      );
    case 'GONE':
      return fault('QUOTE_GONE', `nothing like “${short(exact)}” stands in ${source}${nearest(placing.nearest)}`);
  }
}

/** “ and ", ’ and ' or – and - look so much alike that a reader sees no difference. */
function marksAlone(exact: string, nearest = ''): string {
  const plain = (text: string) =>
    foldSpace(text)
      .replaceAll(/[“”„«»″]/g, '"')
      .replaceAll(/[‘’‚′`]/g, "'")
      .replaceAll(/[‐‑–—−]/g, '-')
      .replaceAll('…', '...');
  return !nearest.includes(foldSpace(exact)) && plain(nearest).includes(plain(exact))
    ? ', which has other quotation marks or dashes: copy them from the text'
    : '';
}

function short(words: string): string {
  const folded = foldSpace(words);
  return folded.length > 60 ? `${folded.slice(0, 57)}…` : folded;
}

function nearest(passage: string | undefined): string {
  return passage === undefined ? '' : `; the nearest passage is “${passage}”`;
}
