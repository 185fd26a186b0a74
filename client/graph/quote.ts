/** A quote set into the words around it. */

interface Quoted {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The three runs with the white space that belongs between them; an ellipsis where the source's text goes on. */
export function setQuote({ prefix, exact, suffix }: Quoted): { before: string; words: string; after: string } {
  const [before, words, after] = [prefix.trim(), exact.trim(), suffix.trim()];
  return {
    before: before && `…${before.replace(/^…\s*/, '')}${/[\s(“‘–-]$/.test(before) ? '' : ' '}`,
    words,
    after: after && `${/^[,.;:!?)”’]/.test(after) ? '' : ' '}${after.replace(/\s*…$/, '')}…`,
  };
}
