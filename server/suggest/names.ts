/** Names that no entity of the corpus has: what compromise takes for proper names and noun phrases, with a kind where a word in them tells it. */
import nlp from 'compromise';
import { fold } from '../fold.ts';
import type { Kind } from '../relations.ts';
import type { Article, Span } from './article.ts';
import type { Known, Mention } from './mentions.ts';

/** What may be an entity of its own: its kind is a guess. */
export interface NewName {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The other spellings of it in the text. */
  readonly aliases: readonly string[];
  readonly places: readonly Span[];
}

/** The last word of a noun phrase that is a thing of a kind. First match wins. */
const heads: readonly (readonly [RegExp, Kind])[] = [
  [/^(direction|notice|order)s?$/, 'Instrument'],
  [/^(inspection|investigation)s?$/, 'Inspection'],
  [/^(review|inquiry|enquiry|audit)s?$/, 'Review'],
  [/^(report|letter|plan|speech|presentation|strategy|statement|agreement|briefing|warning|commitment)s?$/, 'Document'],
  [/^(programme|scheme|initiative|package|partnership|process|measures)$/, 'Programme'],
  [
    /^(council|authority|department|board|trust|agency|committee|commission|commissioners|association|mbc|cc|firm|charity|university|school|college|ministry|inspectorate|tribunal|court|office|bureau|institute|society|union|foundation|company|corporation|federation|bank|hospital|police|constabulary|ltd|limited|plc|llp|inc|holdings|group)$/,
    'Organisation',
  ],
  [
    /^(ministers|officials|inspectors|councillors|workers|professionals|agencies|leaders|trusts|authorities|executives|headteachers|staff)$/,
    'Group',
  ],
  [
    /^(director|commissioner|secretary|minister|leader|chair|chairman|chairwoman|chief|executive|inspector|spokesman|spokeswoman|professor|member|officer|manager|mayor|keeper|master|president|governor)s?$/,
    'Post',
  ],
  [/^(services?)$/, 'Service'],
  [/^(murder|death|killing|case)s?$/, 'Case'],
  [/^(street|road|lane|avenue|square|park|quay|bridge|island|valley|borough|parish)$/, 'Place'],
];
/** A proper name without a telling word is a person when it has a first name, else a body: bodies are what the press calls by one word. */
const notNames =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|the|a|an|he|she|it|i|we|they|this|that|these|those|there|in|on|at|but|and|also|however|following|one|two|three|mr|mrs|ms|what|all|i've|we've|it's|that's|there's|you|your|my|our|his|her|its|asked|since|although|last|shortly|after|before|as|by|for|of|from|with|when|while|if|so|one|some|no|not|yes|these|previous|such|now)$/;

/** @param known mentions of known entities, which are no new names */
export function newNames(article: Article, known: readonly Mention[], taken: ReadonlySet<string>): NewName[] {
  const found = new Map<string, { kind: Kind; places: Span[]; spellings: Set<string> }>();
  for (const [n, { start, end }] of article.sentences.entries()) {
    const sentence = article.text.slice(start, end);
    // In capitals alone no word is told from a name.
    if (!/\p{Ll}/u.test(sentence)) continue;
    const read = nlp(sentence);
    const proper = properIn(sentence, read);
    const phrases = phrasesIn(sentence, read).filter(
      ({ words, at }) => !proper.some((name) => covers(name, at, words.length)),
    );
    for (const { words, at, kind } of [...proper, ...phrases]) {
      const span = { start: start + at, end: start + at + words.length };
      if (known.some((mention) => mention.sentence === n && mention.start < span.end && span.start < mention.end))
        continue;
      const key = fold(words);
      if (key.length < 3 || notNames.test(key) || /^\d/.test(key)) continue;
      const before = found.get(key) ?? { kind, places: [], spellings: new Set() };
      if (!before.places.some((place) => place.start === span.start)) before.places.push(span);
      before.spellings.add(words);
      found.set(key, before);
    }
  }
  return merged(found, taken);
}

function covers({ words, at }: Candidate, start: number, length: number): boolean {
  return words.length > length && at <= start && start + length <= at + words.length;
}

type Read = ReturnType<typeof nlp>;

interface Candidate {
  readonly words: string;
  readonly at: number;
  readonly kind: Kind;
}

/** Runs of capitalised words, "of" and "for" between them included. */
function properIn(sentence: string, read: Read): Candidate[] {
  const people = new Set<string>(
    read
      .people()
      .out('array')
      .map((name: string) => bare(name)),
  );
  const proper = new Set<string>(
    read
      .match('#ProperNoun')
      .terms()
      .out('array')
      .map((word: string) => bare(word)),
  );
  const common = new Set<string>(
    read
      .match('(#Adverb|#Preposition|#Conjunction|#Determiner|#Pronoun|#QuestionWord|#Date|#Verb)')
      .terms()
      .out('array')
      .map((word: string) => bare(word)),
  );
  const run = /\p{Lu}[\p{L}’'.-]*(?:(?: of| for| and| the)? \p{Lu}[\p{L}’'.-]*)*(?: (?:plc|ltd)\b)?/gu;
  return [...sentence.matchAll(run)].flatMap((match) => {
    let words = bare(match[0]);
    // A word is no name for beginning a sentence, unless compromise takes it for one.
    const opens = match.index === 0 || /["“‘]\s*$/.test(sentence.slice(0, match.index));
    while (words !== '' && leads(words, opens && match[0].startsWith(words), proper, common))
      words = bare(words.replace(/^\S+\s*/, ''));
    while (notNames.test(fold(words.split(' ').at(-1) ?? ''))) words = bare(words.replace(/\s*\S+$/, ''));
    if (words === '') return [];
    const at = match.index + match[0].indexOf(words);
    const holder = titleBefore(words);
    if (holder !== undefined) {
      const post = bare(words.slice(0, -holder.length));
      return [
        { words: post, at, kind: 'Post' },
        { words: holder, at: at + words.length - holder.length, kind: 'Person' },
      ];
    }
    const parts = words.split(' ');
    const person = [...people].some((name) => name === words || (parts.length > 1 && name.includes(words)));
    const kind = headKind(words) ?? (person ? 'Person' : parts.length === 1 ? 'Organisation' : 'Person');
    const post = kind === 'Person' && parts.length > 1 ? postBefore(sentence.slice(0, at), common) : undefined;
    return [
      ...(post === undefined ? [] : [{ words: post, at: at - post.length - 1, kind: 'Post' as const }]),
      { words, at, kind },
    ];
  });
}

/** The name in "Transport Secretary Odile Marchetti", all of it in capitals: what follows a post that is of nobody. */
function titleBefore(words: string): string | undefined {
  const parts = words.split(' ');
  const last = parts.findLastIndex((part) => headKind(part) === 'Post');
  const rest = parts.slice(last + 1);
  return last < 1 || rest.length < 2 || /^(of|for|and|the)$/.test(rest[0] ?? '') ? undefined : rest.join(' ');
}

/** The post in "finance director Alun Prosser", of two words or three, right before a person's name. */
function postBefore(before: string, common: ReadonlySet<string>): string | undefined {
  const words = /((?:[\p{L}’'-]+ ){1,2}[\p{L}]+) $/u.exec(before)?.[1]?.split(' ') ?? [];
  if (headKind(words.at(-1) ?? '') !== 'Post') return undefined;
  const from = words.findLastIndex((word) => notNames.test(fold(word)) || common.has(word) || /['’]s$/.test(word)) + 1;
  return words.length - from > 1 ? words.slice(from).join(' ') : undefined;
}

/** Whether the first word is none of the name's: "In" of "In Doncaster". */
function leads(words: string, opens: boolean, proper: ReadonlySet<string>, common: ReadonlySet<string>): boolean {
  const first = words.split(' ')[0] ?? '';
  if (/^(Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Cllr|Professor)\b/.test(words)) return false;
  return (
    notNames.test(first.toLowerCase().replaceAll('’', "'")) ||
    (opens &&
      ![...proper].some((name) => name.split(' ')[0] === first) &&
      // Beside another capital it is the name's, unless it is a word of another sort: "Tarn Leisure", and not "Yesterday Tarn".
      (!/^\S+ \p{Lu}/u.test(words) || common.has(first)))
  );
}

/** Noun phrases that end in a word that tells a kind, without article: "serious case review". */
function phrasesIn(sentence: string, read: Read): Candidate[] {
  const found: Candidate[] = [];
  for (const { text } of read.nouns().json({ normal: true }) as { text: string }[]) {
    const whole = bare(text).replace(
      /^(the|a|an|its|his|her|their|our|this|that|these|those|some|any|several|many|more|no)\s+/i,
      '',
    );
    const words = whole.split(/,| (?:of|for|into|in|by|at|on|from|and|with|to|about) /)[0] ?? '';
    const kind = headKind(words);
    const at = sentence.indexOf(words);
    // A bare "report" or "council" names nothing by itself.
    if (kind && at >= 0 && words.split(' ').length > 1) found.push({ words, at, kind });
  }
  return found;
}

function headKind(words: string): Kind | undefined {
  const last =
    fold(words.split(/ (?:of|for) /)[0] ?? '')
      .split(' ')
      .at(-1) ?? '';
  return heads.find(([head]) => head.test(last))?.[1];
}

function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/, '');
}

type Named = { readonly key: string; readonly kind: Kind };

/** The last words of a name: of a person's the last, with or without a title. */
function isShortFor(short: Named, long: Named): boolean {
  if (short === long || long.key.length <= short.key.length) return false;
  if (long.kind !== 'Person') return short.kind === long.kind && long.key.endsWith(` ${short.key}`);
  const titled = /^(mr|mrs|ms|dr|sir|lord|lady|cllr) /.test(short.key);
  return (titled || !short.key.includes(' ')) && long.key.split(' ').at(-1) === short.key.split(' ').at(-1);
}

/** What is short for another is an alias of that; the spelling met first is the name. */
function merged(
  found: ReadonlyMap<string, { kind: Kind; places: Span[]; spellings: Set<string> }>,
  taken: ReadonlySet<string>,
): NewName[] {
  const all = [...found].map(([key, each]) => ({ key, ...each, aliases: new Set<string>() }));
  const gone = new Set<string>();
  for (const short of all) {
    const whole = all.find((long) => isShortFor(short, long));
    if (!whole) continue;
    whole.places.push(...short.places);
    for (const spelling of short.spellings) whole.aliases.add(spelling);
    gone.add(short.key);
  }
  const used = new Set(taken);
  return all
    .filter(({ key }) => !gone.has(key))
    .map(({ key, kind, places, spellings, aliases }) => {
      const [name = '', ...others] = spellings;
      return {
        id: freeId(key, used),
        kind,
        name,
        aliases: [...others, ...aliases],
        places: places.sort((a, b) => a.start - b.start),
      };
    });
}

/** An id that nothing in the corpus has. */
export function freeId(words: string, used: Set<string>): string {
  const base =
    fold(words)
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'unnamed';
  let id = base;
  for (let n = 2; used.has(id); n += 1) id = `${base}-${n}`;
  used.add(id);
  return id;
}

/** New names as things to be mentioned, so that claims are found between them too. */
export function asKnown(names: readonly NewName[]): Known[] {
  return names.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }));
}
