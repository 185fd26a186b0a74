/** The dates of a claim: allowed forms, in order, and those that its nature has. */
import { relations } from '../relations.ts';
import { boundsOf, faultOf } from '../time/edtf.ts';
import type { ClaimDraft, Written } from './drafts.ts';
import { natureOf } from './nature.ts';
import type { Fault } from './types.ts';

export function* checkDates(claim: Written<ClaimDraft>): Generator<Fault> {
  const { from, to, on } = claim.value;
  for (const [field, date] of Object.entries({ from, to, on })) {
    const message = date === undefined ? undefined : faultOf(date);
    if (message !== undefined)
      yield {
        ...claim.at(field),
        code: 'BAD_DATE',
        message: `${field}: ${message}`,
      };
  }
  yield* checkNature(claim);
  const began = boundsIfSound(from)?.earliest;
  const ended = boundsIfSound(to)?.latest;
  if (began === undefined || ended === undefined || began <= ended) return;
  yield {
    ...claim.at('from'),
    code: 'FROM_AFTER_TO',
    message: `from (${from}) is after to (${to}): exchange them, or mend the one that is wrong`,
  };
}

function* checkNature({ value, at }: Written<ClaimDraft>): Generator<Fault> {
  const { relation, from, to, on } = value;
  const { nature } = relations[relation];
  const stretch = from !== undefined ? 'from' : to !== undefined ? 'to' : undefined;
  const dated = stretch !== undefined || on !== undefined;
  if (on !== undefined && stretch !== undefined) {
    const message = `on stands beside ${stretch}; an event has on, a state has from and to: keep what the source says`;
    yield { ...at('on'), code: 'ON_WITH_FROM_TO', message };
  } else if (nature === 'STATE' && on !== undefined) {
    const message = `${relation} is a state, which has from and to; it cannot have on`;
    yield { ...at('on'), code: 'WRONG_NATURE', message };
  } else if (nature === 'EVENT' && stretch !== undefined) {
    const message = `${relation} is an event, which has on; it cannot have ${stretch}`;
    yield { ...at(stretch), code: 'WRONG_NATURE', message };
  }
  if (value.nature !== undefined && (nature !== 'EITHER' || dated)) {
    const message = `nature is said already, by ${nature === 'EITHER' ? "the claim's dates" : relation}; leave it out`;
    yield { ...at('nature'), code: 'WRONG_NATURE', message };
  }
  if (natureOf(value) === undefined) {
    const ways = 'on (one act), from, to or an attestation (a state), or else nature: STATE or EVENT';
    const message = `${relation} can be a state or one act, and nothing here says which: give ${ways}`;
    yield { ...at('relation'), code: 'NATURE_UNKNOWN', message };
  }
}

/** The bounds of a date that is written and allowed; one that is not allowed has its own fault. */
export function boundsIfSound(date: string | undefined) {
  return date === undefined || faultOf(date) !== undefined ? undefined : boundsOf(date);
}
