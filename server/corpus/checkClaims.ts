/** Each claim by itself: its ends, its reason, and that no other claim says the same. */
import { type Kind, relations } from '../relations.ts';
import { checkDates } from './checkDates.ts';
import { checkEvidence } from './checkEvidence.ts';
import type { Ids } from './checkIds.ts';
import type { ClaimDraft, Drafts, Written } from './drafts.ts';
import { placeText } from './placeText.ts';
import type { Fault } from './types.ts';

const capacities = ['Post'] as const satisfies readonly Kind[];
const means = ['Instrument', 'Inspection', 'Review', 'Document', 'Programme'] as const satisfies readonly Kind[];
const principals = ['Person', 'Organisation', 'Group', 'Post'] as const satisfies readonly Kind[];

export function checkClaims(drafts: Drafts, ids: Ids): Fault[] {
  const sources = new Map(drafts.sources.map(({ value }) => [value.id, value]));
  const each = drafts.claims.flatMap((claim) => [
    ...checkEnds(claim, ids),
    ...checkDates(claim),
    ...checkReason(claim),
    ...checkEvidence(claim, ids, sources),
  ]);
  return [...each, ...checkSame(drafts.claims)];
}

function* checkEnds({ value, at }: Written<ClaimDraft>, ids: Ids): Generator<Fault> {
  const rule = relations[value.relation];
  const ends = [
    ['subject', value.subject, rule.subject],
    ['object', value.object, rule.object],
    ['under', value.under, means],
    ['as', value.as, capacities],
    ['onBehalfOf', value.onBehalfOf, principals],
  ] as const;
  for (const [role, id, allowed] of ends) {
    if (id === undefined) continue;
    const fault = ids.want(id, 'entity', at(role), role);
    if (fault) yield fault;
    const kind = ids.kindOf(id);
    if (kind === undefined || allowed.some((each) => each === kind)) continue;
    const whose = role === 'subject' || role === 'object' ? `the ${role} of ${value.relation}` : role;
    const message = `${role} is ${id}, of kind ${kind}; ${whose} may be of kind ${allowed.join(', ')}`;
    yield { ...at(role), code: 'WRONG_KIND', message };
  }
  if (value.subject !== value.object) return;
  const message = `subject and object are both ${value.subject}; a claim relates two things`;
  yield { ...at('object'), code: 'SELF_RELATION', message };
}

function* checkReason({ value, at }: Written<ClaimDraft>): Generator<Fault> {
  const inferred = value.basis === 'INFERRED';
  if (inferred && value.basisReason === undefined) {
    const message = 'the claim is INFERRED and has no basisReason: say how it follows from the words';
    yield { ...at('basis'), code: 'NO_REASON', message };
  }
  if (!inferred && value.basisReason !== undefined) {
    const message = 'the claim has a basisReason and is not INFERRED: say basis: INFERRED, or leave the reason out';
    yield { ...at('basisReason'), code: 'REASON_WITHOUT_INFERENCE', message };
  }
  if (value.relation === 'POSSIBLY_SAME_AS' && !inferred) {
    const message = 'POSSIBLY_SAME_AS is always a reading: say basis: INFERRED and give its basisReason';
    yield { ...at('relation'), code: 'NO_REASON', message };
  }
  if (value.rating !== undefined && value.relation !== 'RATED') {
    const message = `rating says something of RATED only; this is ${value.relation}`;
    yield { ...at('rating'), code: 'UNKNOWN_FIELD', message };
  }
  if (value.spokesman !== undefined && value.relation !== 'ACTS_FOR') {
    const message = `spokesman says something of ACTS_FOR only; this is ${value.relation}`;
    yield { ...at('spokesman'), code: 'UNKNOWN_FIELD', message };
  }
}

/** Two claims that say the same would each count its own origins: their evidence belongs under one. */
function* checkSame(claims: Drafts['claims']): Generator<Fault> {
  const first = new Map<string, Written<ClaimDraft>>();
  for (const claim of claims) {
    const { id, evidence, basis, basisReason, ...says } = claim.value;
    const key = JSON.stringify(Object.entries(says).sort(([a], [b]) => (a < b ? -1 : 1)));
    const other = first.get(key);
    // Where the id is the same too, that is told.
    if (other && other.value.id !== id) {
      const message = `${id} says the same as ${other.value.id} (${placeText(other.at('id'))}); put its evidence there`;
      yield { ...claim.at('id'), code: 'SAME_CLAIM', message };
    } else if (!other) first.set(key, claim);
  }
}
