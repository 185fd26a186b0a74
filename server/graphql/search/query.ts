/** What the full-text index is asked for: it finds who might be meant, `rank.ts` says who is. */
import type { Kind } from '../../relations.ts';

/**
 * Lucene's query for a folded text. A word may be in a name as it is, as the beginning of a word, or with a letter or two wrong.
 * @param every whether all words must match, or any
 * @param kinds only entities of these; null for any
 */
export function fullTextQuery(folded: string, every: boolean, kinds: readonly Kind[] | null = null): string {
  const words = [...new Set(folded.split(' '))].slice(0, mostWords);
  const clauses = words.map((word) => `${every ? '+' : ''}searchText:(${alternatives(word).join(' ')})`);
  return `+(${clauses.join(' ')}) searchText:"${escaped(folded)}"^50${ofKinds(kinds)}`;
}

/** The index holds kinds beside the spellings, so that a rare kind is found among any number of likely names. */
export function ofKinds(kinds: readonly Kind[] | null): string {
  return kinds ? ` +kind:(${kinds.join(' ').toLowerCase()})^0` : '';
}

/** More are not needed to tell names apart, and each costs. */
const mostWords = 12;

function alternatives(word: string): string[] {
  const plain = escaped(word);
  const edits = editsAllowed(word);
  return [`${plain}^8`, `${plain}*^3`, ...(edits > 0 ? [`${plain}~${edits}`] : [])];
}

/** How many letters may be wrong: none in a short word, where every other word would be near, and none in a number, as another year is another thing. */
export function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Folded text holds letters, digits and spaces alone; should that ever change, this keeps it from being read as syntax. */
function escaped(text: string): string {
  return text.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');
}
