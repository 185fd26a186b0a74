/** "Did you mean …": the allowed word nearest to one that is not allowed. */

/** Beyond this many questions a list of faults is read for its pattern, not for its spelling, and looking would take longer than reading. */
const enough = 100;

/** Gives the candidate nearest to a word, or nothing when none is near: at most a third of the letters differ. */
export function suggester(candidates: readonly string[]): (word: string) => string | undefined {
  let asked = 0;
  return (word) => {
    asked += 1;
    if (asked > enough) return undefined;
    let best: string | undefined;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
      if (Math.abs(candidate.length - word.length) >= least) continue;
      const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
      if (distance < least) [best, least] = [candidate, distance];
    }
    return best;
  };
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
