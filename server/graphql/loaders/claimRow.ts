/** A claim as a statement returns it, and as resolvers take it. */
import type { Kind } from '../../relations.ts';
import type { ClaimRow, EntityRow } from './rows.ts';

type End = 'SUBJECT' | 'OBJECT' | 'UNDER' | 'AS' | 'FOR';

/** A list, because a page of maps would bring every key with every claim, and take a third longer: what ClaimRow names, in the statements' order, then the ends. */
export type StoredClaim = readonly [
  ...[id: ClaimRow['id'], relation: ClaimRow['relation'], nature: ClaimRow['nature']],
  ...[from: ClaimRow['from'], to: ClaimRow['to'], on: ClaimRow['on']],
  ...[fromEarliest: ClaimRow['fromEarliest'], fromLatest: ClaimRow['fromLatest']],
  ...[toEarliest: ClaimRow['toEarliest'], toLatest: ClaimRow['toLatest'], attested: ClaimRow['attested']],
  ...[sourcesEarliest: ClaimRow['sourcesEarliest'], sourcesLatest: ClaimRow['sourcesLatest']],
  ...[basis: ClaimRow['basis'], basisReason: ClaimRow['basisReason'], asserted: ClaimRow['asserted']],
  ...[standing: ClaimRow['standing'], independentSources: ClaimRow['independentSources']],
  ...[amountValue: ClaimRow['amountValue'], amountCurrency: ClaimRow['amountCurrency']],
  ...[amountText: ClaimRow['amountText'], sentence: ClaimRow['sentence'], whenKey: ClaimRow['whenKey']],
  ends: readonly (readonly [end: End, id: string, kind: Kind, name: string])[],
];

export function toClaim(stored: StoredClaim): ClaimRow {
  const [
    id,
    relation,
    nature,
    from,
    to,
    on,
    fromEarliest,
    fromLatest,
    toEarliest,
    toLatest,
    attested,
    sourcesEarliest,
    sourcesLatest,
    basis,
    basisReason,
    asserted,
    standing,
    independentSources,
    amountValue,
    amountCurrency,
    amountText,
    sentence,
    whenKey,
    ends,
  ] = stored;
  const at = new Map<End, EntityRow>(ends.map(([end, id, kind, name]) => [end, { id, kind, name }]));
  const [subject, object] = [at.get('SUBJECT'), at.get('OBJECT')];
  if (!subject || !object) throw new Error(`claim ${id} lacks its subject or object`);
  return {
    id,
    relation,
    nature,
    from,
    to,
    on,
    fromEarliest,
    fromLatest,
    toEarliest,
    toLatest,
    attested,
    sourcesEarliest,
    sourcesLatest,
    basis,
    basisReason,
    asserted,
    standing,
    independentSources,
    amountValue,
    amountCurrency,
    amountText,
    sentence,
    whenKey,
    subject,
    object,
    under: at.get('UNDER'),
    as: at.get('AS'),
    onBehalfOf: at.get('FOR'),
  };
}
