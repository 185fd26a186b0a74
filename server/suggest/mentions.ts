/** Where a text names entities that a corpus knows, by any of their spellings. */
import type { Entity } from '../corpus/types.ts';
import { fold } from '../fold.ts';
import type { Article, Span } from './article.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Known = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>;

export interface Mention extends Span {
  /** Those that the words may name: one, unless entities share a spelling. */
  readonly entities: readonly Known[];
  readonly words: string;
  /** Which sentence of the article. */
  readonly sentence: number;
  /** Whether another mention holds it: "Ofsted" in "Ofsted chief inspector". */
  readonly inside: boolean;
  /** Ends in a possessive: "Ofsted's". */
  readonly owns: boolean;
  /** How the words were read when they are no spelling of it. */
  readonly reading?: string;
}

interface Spelling {
  readonly words: readonly string[];
  readonly capital: boolean;
  readonly entity: Known;
}

type Spellings = ReadonlyMap<string, readonly Spelling[]>;

export function mentionsIn(article: Article, entities: readonly Known[]): Mention[] {
  const spellings = spellingsOf(entities);
  const found: Mention[] = [];
  const lastNamed = new Map<string, Known>();
  for (const [sentence, span] of article.sentences.entries()) {
    const tokens = tokensOf(article.text, span.start, span.end);
    const named = tokens.flatMap((_, at) => matchesAt(tokens, at, spellings));
    const all = [...named, ...referencesIn(tokens, named, lastNamed)];
    found.push(
      ...outermost(all).map((match) => ({ ...match, sentence, words: article.text.slice(match.start, match.end) })),
    );
    for (const { entities: candidates } of named) for (const each of candidates) remember(each, lastNamed);
  }
  return found;
}

type Match = Omit<Mention, 'sentence' | 'inside' | 'words'>;

/** Also a person's last name after a title: what names "Peter Hay" once calls him "Mr Hay" after. */
function spellingsOf(entities: readonly Known[]): Spellings {
  const found = new Map<string, Spelling[]>();
  for (const entity of entities)
    for (const spelling of new Set([entity.name, ...entity.aliases, ...titled(entity)])) {
      const bare = spelling.replace(/^the (?=\p{Lu})/u, '');
      const words = fold(bare).split(' ');
      const [first = ''] = words;
      const all = found.get(first) ?? [];
      all.push({ words, capital: /^\p{Lu}/u.test(bare), entity });
      found.set(first, all);
    }
  return found;
}

function titled({ kind, name }: Known): string[] {
  const last = name.split(' ').at(-1) ?? '';
  if (kind !== 'Person' || !name.includes(' ')) return [];
  return ['Mr', 'Mrs', 'Ms', 'Dr', 'Sir', 'Dame', 'Lord', 'Lady', 'Cllr', 'Professor'].map(
    (title) => `${title} ${last}`,
  );
}

/** All spellings that begin at a token; those of one length are one match. */
function matchesAt(tokens: readonly Token[], at: number, spellings: Spellings): Match[] {
  const first = tokens[at];
  if (!first) return [];
  const candidates = [first.folded, ...(first.owner === undefined ? [] : [first.owner])].flatMap(
    (word) => spellings.get(word) ?? [],
  );
  const byEnd = new Map<number, Match>();
  for (const { words, capital, entity } of candidates) {
    if (capital && !first.capital) continue;
    const last = tokens[at + words.length - 1];
    if (!last) continue;
    const whole = words.every((word, n) => tokens[at + n]?.folded === word);
    const owns = last.owner !== undefined && last.owner === words.at(-1);
    if (!whole && !(owns && words.slice(0, -1).every((word, n) => tokens[at + n]?.folded === word))) continue;
    const before = byEnd.get(last.end);
    const entities = [...new Set([...(before?.entities ?? []), entity])];
    byEnd.set(last.end, { start: first.start, end: owns ? last.end - 2 : last.end, entities, owns });
  }
  return [...byEnd.values()];
}

/** Words that a text uses again for a body that it has named: "the council". */
const again = new Set([
  'council',
  'authority',
  'department',
  'board',
  'trust',
  'committee',
  'commissioner',
  'commission',
  'inspectorate',
  'agency',
  'association',
  'company',
  'college',
  'hospital',
  'ministry',
  'office',
  'society',
]);

function remember(entity: Known, lastNamed: Map<string, Known>): void {
  if (entity.kind !== 'Organisation' && entity.kind !== 'Post') return;
  const words = new Set([entity.name, ...entity.aliases].flatMap((spelling) => fold(spelling).split(' ')));
  for (const word of words) if (again.has(word)) lastNamed.set(word, entity);
}

/** "the council", read as the last council named. */
function referencesIn(
  tokens: readonly Token[],
  named: readonly Match[],
  lastNamed: ReadonlyMap<string, Known>,
): Match[] {
  return tokens.flatMap((token, at) => {
    const entity = lastNamed.get(token.owner ?? token.folded);
    const start = tokens[at - 1];
    const taken = named.some(({ start: from, end }) => token.start >= from && token.end <= end + 2);
    if (!entity || start?.folded !== 'the' || taken || token.capital) return [];
    const owns = token.owner !== undefined;
    const reading = `“the ${token.owner ?? token.folded}” is read as ${entity.name}`;
    return [{ start: start.start, end: owns ? token.end - 2 : token.end, entities: [entity], owns, reading }];
  });
}

function outermost(all: readonly Match[]): (Match & { readonly inside: boolean })[] {
  const ordered = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.map((match) => ({
    ...match,
    inside: ordered.some(
      (other) =>
        other !== match && other.start <= match.start && other.end >= match.end && sizeOf(other) > sizeOf(match),
    ),
  }));
}

function sizeOf({ start, end }: Span): number {
  return end - start;
}
