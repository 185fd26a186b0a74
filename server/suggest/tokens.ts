/** Words with their places, folded as search folds them: what mentions are found by. */
import { fold } from '../fold.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Without a possessive's ending; absent when it has none. */
  readonly owner?: string;
  readonly capital: boolean;
}

/** The words of a stretch of text; offsets are into the whole text. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map((match) => {
    const word = match[0].replace(/['’]+$/, '');
    const from = start + match.index;
    const possessive = /^(.+)['’]s$/.exec(word)?.[1];
    return {
      start: from,
      end: from + word.length,
      folded: fold(word),
      ...(possessive !== undefined && { owner: fold(possessive) }),
      capital: /^[\p{Lu}\p{N}]/u.test(word),
    };
  });
}
