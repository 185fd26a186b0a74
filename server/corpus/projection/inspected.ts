/** Inspections: who conducted it is one claim and whom it concerns another, and both must be asserted; a rating is one claim, unless one rates what is one's own. */

import { ownership, type ProjectionRow } from '../projectionTable.ts';
import type { Draft } from './draft.ts';
import { extentsOf } from './extents.ts';
import type { Fact, Facts } from './facts.ts';

/** Never folded into a post: an outside reviewer's own job is not the capacity in which they reviewed. */
export function inspectionDrafts(facts: Facts, row: ProjectionRow, fact: Fact): Draft[] {
  const { subject, object } = fact.claim;
  const made = {
    row,
    fact,
    overseer: subject,
    extents: extentsOf(fact, row.time),
    capacityInferred: false,
  };
  const { together } = row;
  if (together) {
    const concerned = facts
      .bySubject(together.relation, object)
      .filter((other) => together.object.includes(facts.kind(other.claim.object)));
    return concerned.map((other) => ({
      ...made,
      overseen: other.claim.object,
      others: [other.claim.id],
      via: 'INSPECTION',
    }));
  }
  if (row.notItsOwn && owns(facts, subject, object)) return [];
  return [{ ...made, overseen: object, others: [], via: 'DIRECT' }];
}

function owns(facts: Facts, owner: string, owned: string): boolean {
  if (owner === owned) return true;
  return ownership.some(({ relation, owner: end }) =>
    end === 'SUBJECT'
      ? facts.bySubject(relation, owner).some((fact) => fact.claim.object === owned)
      : facts.bySubject(relation, owned).some((fact) => fact.claim.object === owner),
  );
}
