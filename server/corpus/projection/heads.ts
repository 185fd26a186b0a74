/**
 * A body answers through its head: what the head of a body reports to, acts for or oversees, the body does too. Never the other way: a duty laid on the head
 * alone binds no body, and a body does not answer to its own head or staff.
 */
import type { Draft } from './draft.ts';
import { meet } from './extents.ts';
import { type Facts, momentsTogether, stateOf } from './facts.ts';

/** The edges that stand for the bodies headed by the subject's end of this one. */
export function throughHead(facts: Facts, draft: Draft): Draft[] {
  if (!draft.row.throughHead) return [];
  const head = draft.row.answers === 'SUBJECT' ? draft.overseen : draft.overseer;
  const other = draft.row.answers === 'SUBJECT' ? draft.overseer : draft.overseen;
  if (facts.kind(head) !== 'Post') return [];
  return facts.bySubject('HEADS', head).flatMap((heads) => {
    const body = heads.claim.object;
    if (other === body || belongsTo(facts, other, body)) return [];
    const extents = meet(draft.extents, stateOf(heads), momentsTogether(draft.fact, heads));
    if (!extents) return [];
    const ends = draft.row.answers === 'SUBJECT' ? { overseen: body } : { overseer: body };
    return [
      {
        ...draft,
        ...ends,
        extents,
        others: [...draft.others, heads.claim.id],
        via: 'HEAD' as const,
      },
    ];
  });
}

function belongsTo(facts: Facts, post: string, body: string): boolean {
  return (['HEADS', 'POST_IN'] as const).some((relation) =>
    facts.bySubject(relation, post).some((fact) => fact.claim.object === body),
  );
}
