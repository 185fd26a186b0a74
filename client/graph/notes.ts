/** The answer's sentences with numbered notes: a claim keeps one number wherever it is cited. */

interface Cited {
  readonly id: string;
  readonly subject: { readonly name: string };
  readonly object: { readonly name: string };
}

interface Sentence {
  readonly text: string;
  readonly claims: readonly Cited[];
}

export interface Note {
  readonly number: number;
  readonly claim: string;
}

/** A stretch of a sentence up to a semicolon or its end, with the notes that prove it. */
export interface Clause {
  readonly text: string;
  readonly notes: readonly Note[];
}

export interface NotedAnswer {
  readonly sentences: readonly (readonly Clause[])[];
  /** Every note once, in order. */
  readonly notes: readonly Note[];
}

export function noteAnswer(answer: readonly Sentence[]): NotedAnswer {
  const byClaim = new Map<string, Note>();
  const noteOf = (claim: string): Note => {
    const known = byClaim.get(claim);
    if (known) return known;
    const note = { number: byClaim.size + 1, claim };
    byClaim.set(claim, note);
    return note;
  };
  const sentences = answer.map(({ text, claims }) => {
    const clauses = text.split(/(?<=;) /);
    const cited = clausesOf(clauses, claims);
    return clauses.map((clause, at) => ({
      text: clause,
      notes: [...new Set(claims.filter((_, number) => cited[number] === at).map(({ id }) => id))].map(noteOf),
    }));
  });
  return { sentences, notes: [...byClaim.values()] };
}

/**
 * Which clause each claim proves. The API gives a sentence's claims in the order of its words, so a claim never goes back; from there on it
 * stands in the first clause that names both its ends, or else its subject, or else its object, and at the sentence's end when none does.
 */
function clausesOf(clauses: readonly string[], claims: readonly Cited[]): number[] {
  let reached = 0;
  return claims.map(({ subject, object }) => {
    const first = (...names: string[]) =>
      clauses.findIndex((clause, at) => at >= reached && names.every((name) => clause.includes(name)));
    const found = [first(subject.name, object.name), first(subject.name), first(object.name)].find((at) => at >= 0);
    if (found !== undefined) reached = found;
    return found ?? clauses.length - 1;
  });
}
