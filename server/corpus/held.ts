/** A claim's dates as bounds. */
import { type Bounds, boundsOf } from '../time/edtf.ts';
import type { Held } from '../time/holds.ts';
import { counting } from './counting.ts';
import type { Claim } from './types.ts';

type Dated = Pick<Claim, 'nature' | 'from' | 'to' | 'on' | 'evidence'>;

export function heldOf({ nature, from, to, on, evidence }: Dated): Held {
  return {
    nature,
    from: from === undefined ? undefined : boundsOf(from),
    to: to === undefined ? undefined : boundsOf(to),
    on: on === undefined ? undefined : boundsOf(on),
    attested: attestationsOf(evidence),
  };
}

/** The moments at which a source that asserts it attests it, each once, earliest first. Who denies, expects or considers a thing attests nothing of it, nor does what was withdrawn. */
export function attestationsOf(evidence: Claim['evidence']): Bounds[] {
  const dates = counting(evidence).flatMap(({ stance, attested }) =>
    stance === 'ASSERTS' && attested !== undefined ? [attested] : [],
  );
  return [...new Set(dates)]
    .map(boundsOf)
    .sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0) || (a.latest ?? Infinity) - (b.latest ?? Infinity));
}
