/** How near a spelling is to what was typed. Both are folded; higher is nearer. */
import { editsAllowed } from './query.ts';

/**
 * Above 3: the same; above 2: it begins with the text; above 1: every word of the text begins one of its words; above 0: some do, or with letters wrong;
 * 0: none does. Within each, the less of the spelling is left over, the nearer.
 */
export function nearness(folded: string, spelling: string): number {
  const share = Math.min(folded.length, spelling.length) / Math.max(folded.length, spelling.length, 1);
  if (spelling === folded) return 4;
  if (spelling.startsWith(folded)) return 2 + share;
  const words = spelling.split(' ');
  const typed = folded.split(' ');
  const matches = typed.map((word) => Math.max(...words.map((other) => wordMatch(word, other))));
  const quality = matches.reduce((sum, match) => sum + match, 0) / typed.length;
  if (matches.every((match) => match === 1)) return 1 + share;
  return quality * (0.9 + share / 10);
}

/** 1 when the other word begins with it, less by each wrong letter, 0 when there are too many. */
function wordMatch(word: string, other: string): number {
  if (other.startsWith(word)) return 1;
  const allowed = editsAllowed(word);
  const wrong = editDistance(word, other, allowed);
  return wrong > allowed ? 0 : 1 - wrong / (word.length + 1);
}

/** Letters to change, add, leave out or swap with their neighbour; anything above `most` is given as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (back[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (back[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (twoBack[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = back;
    back = row;
  }
  return Math.min(back[b.length] ?? 0, most + 1);
}
