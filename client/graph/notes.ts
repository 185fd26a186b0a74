/** The answer's sentences with numbered notes: a claim keeps one number wherever it is cited. */

interface Sentence {
  readonly text: string;
  readonly claims: readonly { readonly id: string }[];
}

export interface Note {
  readonly number: number;
  readonly claim: string;
}

export interface NotedSentence {
  readonly text: string;
  readonly notes: readonly Note[];
}

export interface NotedAnswer {
  readonly sentences: readonly NotedSentence[];
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
  const sentences = answer.map(({ text, claims }) => ({
    text,
    notes: [...new Set(claims.map((claim) => claim.id))].map(noteOf),
  }));
  return { sentences, notes: [...byClaim.values()] };
}
