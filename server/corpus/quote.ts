/** Whether a quote stands in its source's text: verbatim, inside the article's own body, once. All texts here have their white space folded. */

/** Where the article's own body is, as offsets into the text. */
export interface Body {
  readonly start: number;
  readonly end: number;
}

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * FOUND: once in the body, between its prefix and suffix, `at` that offset of the text. AMBIGUOUS: more than once so. MOVED: in the body, but between other words. OUTSIDE: only outside the
 * body. ALTERED: not verbatim, but a passage has at least `alike` of its words. GONE: nothing like it.
 */
export type Placing =
  | { readonly state: 'FOUND'; readonly at: number }
  | { readonly state: 'AMBIGUOUS'; readonly times: number }
  | { readonly state: 'MOVED'; readonly before: string; readonly after: string }
  | { readonly state: 'OUTSIDE' }
  | { readonly state: 'ALTERED' | 'GONE'; readonly nearest?: string };

/** A passage that shares six words in ten is the quote with changes; fewer are shared by any two sentences on one subject. */
const alike = 0.6;

export function placeQuote(text: string, body: Body, quote: Quote): Placing {
  const places = occurrences(text, quote.exact);
  const inBody = places.filter((at) => at >= body.start && at + quote.exact.length <= body.end);
  const between = inBody.filter((at) => standsBetween(text, at, quote));
  const [first] = inBody;
  const [only] = between;
  if (only !== undefined && between.length === 1) return { state: 'FOUND', at: only };
  if (between.length > 1) return { state: 'AMBIGUOUS', times: between.length };
  if (first !== undefined)
    return {
      state: 'MOVED',
      before: before(text, first),
      after: after(text, first + quote.exact.length),
    };
  if (places.length > 0) return { state: 'OUTSIDE' };
  const nearest = nearestPassage(text.slice(body.start, body.end), quote.exact);
  if (!nearest) return { state: 'GONE' };
  return {
    state: nearest.likeness >= alike ? 'ALTERED' : 'GONE',
    nearest: nearest.passage,
  };
}

/** The offsets at which the words stand, never from the middle of a word or to it. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) places.push(at);
  return places;
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}

function standsBetween(text: string, at: number, { exact, prefix, suffix }: Quote): boolean {
  return (
    text.slice(0, at).trimEnd().endsWith(prefix) &&
    text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix)
  );
}

function before(text: string, at: number): string {
  return text.slice(0, at).trim().split(' ').slice(-6).join(' ');
}

function after(text: string, at: number): string {
  return text.slice(at).trim().split(' ').slice(0, 6).join(' ');
}

/** The run of words, as long as the quote, that shares most words with it; `likeness` is the share of the quote's words that it holds. */
function nearestPassage(
  text: string,
  exact: string,
): { readonly passage: string; readonly likeness: number } | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const wanted = new Map<string, number>();
  const length = exact.split(' ').length;
  for (const word of exact.split(' ')) wanted.set(plain(word), (wanted.get(plain(word)) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, end: 0 };
  // `wanted` counts what the window still lacks: a word that enters is shared while its count is above nothing.
  const move = (word: string | undefined, by: 1 | -1) => {
    if (word === undefined) return;
    const lacking = wanted.get(plain(word));
    if (lacking === undefined) return;
    if (by === 1 ? lacking > 0 : lacking >= 0) shared += by;
    wanted.set(plain(word), lacking - by);
  };
  for (const [at, word] of words.entries()) {
    move(word[0], 1);
    move(words[at - length]?.[0], -1);
    if (shared > best.shared) best = { shared, end: at };
  }
  if (best.shared === 0) return undefined;
  const first = words[Math.max(0, best.end - length + 1)];
  const last = words[best.end];
  if (!first || !last) return undefined;
  return {
    passage: text.slice(first.index, last.index + last[0].length),
    likeness: best.shared / length,
  };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
