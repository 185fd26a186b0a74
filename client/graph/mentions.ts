/** The words that speak of an entity → its sources, and which of its spellings stands where. */

export interface MentionedIn<Source> {
  readonly source: Source;
  readonly quotes: number;
  /** In the order in which the entity has them. */
  readonly spellings: readonly string[];
}

export interface Mentions<Source> {
  readonly sources: readonly MentionedIn<Source>[];
  /** Spellings that stand in none of the words that are quoted. */
  readonly elsewhere: readonly string[];
}

interface Spoken<Source> {
  readonly exact: string;
  readonly source: Source;
}

/** @param names every spelling of the entity */
export function mentionsOf<Source extends { readonly id: string }>(
  names: readonly string[],
  quotes: readonly Spoken<Source>[],
): Mentions<Source> {
  const found = new Map<string, { source: Source; quotes: number; spellings: Set<string> }>();
  for (const { exact, source } of quotes) {
    const entry = found.get(source.id) ?? { source, quotes: 0, spellings: new Set<string>() };
    for (const spelling of spellingsIn(exact, names)) entry.spellings.add(spelling);
    found.set(source.id, { ...entry, quotes: entry.quotes + 1 });
  }
  const sources = [...found.values()].map(({ spellings, ...rest }) => ({
    ...rest,
    spellings: names.filter((name) => spellings.has(name)),
  }));
  const seen = new Set(sources.flatMap(({ spellings }) => spellings));
  return { sources, elsewhere: names.filter((name) => !seen.has(name)) };
}

/** The longest first: "Birmingham" within "Birmingham City Council" is not a spelling of its own. */
function spellingsIn(text: string, names: readonly string[]): string[] {
  let rest = folded(text);
  return [...names]
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(folded(name))}(?![\\p{L}\\p{N}])`, 'gu');
      const without = rest.replace(whole, '\n');
      const stands = without !== rest;
      rest = without;
      return stands;
    });
}

/** A source's own apostrophes, white space and capitals make no other spelling. */
const folded = (text: string): string => text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
