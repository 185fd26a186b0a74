/** The lines that touch an entity → who or what stands at their other ends, each once, with what joins them. */
import type { NearLinkFragment } from '../api/operations.ts';
import { whenWords } from './whenWords.ts';

export interface Nearest {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly NearLine[];
}

export interface NearLine {
  /** The claim that says it. */
  readonly claim: string;
  /** "oversees, from March 2014"; the post in which a person stands on the line follows: "oversees, from March 2014, as commissioner". */
  readonly words: string;
}

/** @param side which end of the lines is the other one */
export function nearestOf(
  id: string,
  links: readonly NearLinkFragment[],
  side: 'overseer' | 'overseen',
): readonly Nearest[] {
  const found = new Map<string, { name: string; lines: NearLine[] }>();
  for (const link of links) {
    const other = link[side];
    const own = side === 'overseer' ? link.overseen : link.overseer;
    const when = whenWords(link.from, link.to, link.event || link.claim.event);
    const words = [link.verb, when, own.id !== id && `as ${own.name}`].filter(Boolean).join(', ');
    const lines = found.get(other.id)?.lines ?? [];
    found.set(other.id, { name: other.name, lines: [...lines, { claim: link.claim.id, words }] });
  }
  return [...found].map(([other, { name, lines }]) => ({ id: other, name, lines }));
}
