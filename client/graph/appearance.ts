/** How certainty and dispute are drawn: one stroke and its words for each, alike in the picture and in its legend. */
import type { Certainty, GraphEdge } from './model.ts';
import type { Period } from './period.ts';

/** The base stroke; `contested` dashes it, whatever it is. */
export type Stroke = 'solid' | 'fading' | 'dotted' | 'outside' | 'account' | 'holding' | 'weighed';

export interface Appearance {
  readonly stroke: Stroke;
  readonly contested: boolean;
}

export function appearanceOf(edge: GraphEdge): Appearance {
  const [first] = edge.links;
  return { stroke: strokeOf(edge), contested: first.contested };
}

function strokeOf({ links: [first] }: GraphEdge): Stroke {
  if (first.strength === 'HOLDING') return first.certainty === 'MAYBE' ? 'dotted' : 'holding';
  if (first.strength === 'WEIGHED') return 'weighed';
  if (first.strength === 'ACCOUNT') return 'account';
  return strokeIn[first.certainty];
}

/** Of what held or may have held, and is nothing else besides. */
export const strokeIn: Readonly<Record<Certainty, Stroke>> = { SURE: 'solid', NO_END: 'fading', MAYBE: 'dotted' };

/** What each stroke means, as the legend says it. */
export const strokeWords: Readonly<Record<Stroke, string>> = {
  solid: 'surely held',
  fading: 'began; no end stated',
  dotted: 'may have held, and why',
  outside: 'reported, but surely did not hold then',
  account: 'gave an account, once',
  holding: 'held the post',
  weighed: 'only expected, considered or denied',
};

/** At any time no line says how surely it held at one: that it is reported is all that is known of it. */
const anyTimeWords: typeof strokeWords = { ...strokeWords, solid: 'reported, at whatever time' };

/** @param period absent: any time */
export const strokeWordsAt = (period: Period | undefined): typeof strokeWords =>
  period === undefined ? anyTimeWords : strokeWords;
