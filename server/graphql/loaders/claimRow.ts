/** A claim as it is stored, and as resolvers take it. */
import type { ClaimRow, EntityRow } from './rows.ts';

type End = 'SUBJECT' | 'OBJECT' | 'UNDER' | 'AS' | 'FOR';

/** What a statement returns for a claim: its properties, and the entities at its ends, each with the name of its end. */
export interface StoredClaim extends Omit<ClaimRow, 'subject' | 'object' | 'under' | 'as' | 'onBehalfOf'> {
  readonly ends: readonly (EntityRow & { readonly end: End })[];
}

export function toClaim(stored: StoredClaim): ClaimRow {
  const at = (end: End) => stored.ends.find((entity) => entity.end === end);
  const subject = at('SUBJECT');
  const object = at('OBJECT');
  if (!subject || !object) throw new Error(`claim ${stored.id} lacks its subject or object`);
  return { ...stored, subject, object, under: at('UNDER'), as: at('AS'), onBehalfOf: at('FOR') };
}
