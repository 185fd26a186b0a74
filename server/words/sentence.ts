/** A claim as one plain sentence. */
import type { Claim, Entity, Source } from '../corpus/types.ts';
import { relations } from '../relations.ts';
import { theName } from './names.ts';

export function claimSentence(claim: Claim, the: { entity(id: string): Entity; source(id: string): Source }): string {
  return `${theName(the.entity(claim.subject))} ${relations[claim.relation].verb} ${theName(the.entity(claim.object))}.`;
}
