/** Who was appointed answers to whoever appointed them for as long as they hold what they were appointed to: the holding that began with the appointment. */
import { type Extents, meet } from './extents.ts';
import { type Fact, type Facts, stateOf } from './facts.ts';
import type { FoldedEnd } from './fold.ts';

/** The appointee's end of the edge; empty when no single holding is known to have begun then. */
export function appointedEnd(facts: Facts, fact: Fact, extents: Extents): FoldedEnd[] {
  const appointee = fact.claim.object;
  const person = facts.kind(appointee) === 'Person';
  const held = person ? facts.bySubject('HOLDS_POST', appointee) : facts.byObject('HOLDS_POST', appointee);
  const begun = held.filter((holding) => beganThen(holding, fact));
  const [holding] = begun;
  if (!holding || begun.length > 1) return [];
  const reach = stateOf(holding);
  const both = meet(extents, reach);
  if (!both) return [];
  // The appointment is in force while its holding is, so what is certain of the holding is certain of it.
  const { pf, pt, lf, lt } = both;
  const certain = reach.cf === undefined || reach.ct === undefined ? {} : { cf: reach.cf, ct: reach.ct };
  return [
    {
      entity: holding.claim.object,
      extents: { pf, pt, lf, lt, ...certain },
      holding: holding.claim.id,
      inferred: person,
    },
  ];
}

function beganThen(holding: Fact, appointment: Fact): boolean {
  const { from } = holding.held;
  const { on } = appointment.held;
  if (from?.earliest === undefined || from.latest === undefined) return false;
  if (on?.earliest === undefined || on.latest === undefined) return false;
  return from.earliest <= on.latest && from.latest >= on.earliest;
}
