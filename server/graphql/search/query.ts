/** What the full-text index is asked for: it finds who might be meant, `rank.ts` says who is. */

/**
 * Lucene's query for a folded text. Every word must be in a name: as it is, as the beginning of a word, or with a letter or two wrong.
 * @param every whether all words must match, or any
 */
export function fullTextQuery(folded: string, every: boolean): string {
  const words = [...new Set(folded.split(' '))].slice(0, mostWords);
  const clauses = words.map((word) => `${every ? '+' : ''}(${alternatives(word).join(' ')})`);
  return [...clauses, `"${escaped(folded)}"^50`].join(' ');
}

/** More are not needed to tell names apart, and each costs. */
const mostWords = 12;

function alternatives(word: string): string[] {
  const plain = escaped(word);
  const edits = editsAllowed(word);
  return [`${plain}^8`, `${plain}*^3`, ...(edits > 0 ? [`${plain}~${edits}`] : [])];
}

/** How many letters may be wrong: none in a short word, where every other word would be near. */
export function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Folded text holds letters, digits and spaces alone; should that ever change, this keeps it from being read as syntax. */
function escaped(text: string): string {
  return text.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');
}
