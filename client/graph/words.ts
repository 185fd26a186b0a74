/** The explorer's fixed words, in one place: kinds, reasons, standings. */

import type { EntityKind, GapReason, Stance, Standing, Why } from '../api/operations.ts';
import { counting } from './counting.ts';

export const kindWords: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  GROUP: 'Group',
  POST: 'Post',
  SERVICE: 'Service',
  INSTRUMENT: 'Instrument',
  INSPECTION: 'Inspection',
  REVIEW: 'Review',
  DOCUMENT: 'Document',
  PROGRAMME: 'Programme',
  CASE: 'Case',
  PLACE: 'Place',
};

/** The two questions that can be asked about an entity, in the words that fit its kind. */
export function askWords(kind: EntityKind): { readonly up: string; readonly down: string } {
  return kind === 'PERSON' || kind === 'GROUP'
    ? { up: 'Who oversaw them', down: 'Whom they oversaw' }
    : { up: 'Who oversaw it', down: 'What it oversaw' };
}

/** Why a line is dotted, short enough to stand beside it. */
export const whyWords: Readonly<Record<Why, string>> = {
  OUTSIDE_ATTESTATION: 'not attested then',
  UNDATED: 'no date stated',
  NO_START_STATED: 'no beginning stated',
  NO_END_STATED: 'no end stated',
  FUZZY_DATE: 'date given roughly',
  CAPACITY_INFERRED: 'capacity inferred',
};

/** Of several reasons the one that matters most stands beside the line; the panel has them all. */
export const whyOrder: readonly Why[] = [
  'OUTSIDE_ATTESTATION',
  'UNDATED',
  'NO_START_STATED',
  'NO_END_STATED',
  'FUZZY_DATE',
  'CAPACITY_INFERRED',
];

/** What stands at a drawn full stop; the first reason of a gap that has a word here is the one shown. */
export const gapWords: Readonly<Partial<Record<GapReason, string>>> = {
  NO_OVERSEER_STATED: 'no overseer stated in these sources',
  ISSUER_UNKNOWN: 'issuer not stated in these sources',
  NOT_ATTESTED_THEN: 'no overseer attested at that time',
  ENDED: 'an overseer’s line had ended',
  NOT_YET: 'an overseer’s line had not begun',
};

export function standingWords(standing: Standing, independentSources: number, asserted: boolean): string {
  if (standing === 'WITHDRAWN') return 'withdrawn';
  if (standing === 'CONTESTED') return asserted ? 'contested' : 'denied';
  if (!asserted) return 'not reported to have happened';
  if (standing === 'CORROBORATED') return `${independentSources} independent sources`;
  return 'reported by one source';
}

/** Who says it and what they do to the claim by saying it. */
export function attribution(stance: Stance, speaker: string | undefined): string {
  switch (stance) {
    case 'ASSERTS':
      return speaker === undefined ? 'The source’s own words' : `Said by ${speaker}`;
    case 'DENIES':
      return `Denied by ${speaker ?? 'the source'}`;
    case 'EXPECTS':
      return speaker === undefined ? 'Said by the source to be expected' : `Said by ${speaker} to be expected`;
    case 'CONSIDERS':
      return `Said by ${speaker ?? 'the source'} to be under consideration`;
  }
}

/** That words no longer count, when since and why; empty while they do. */
export function withdrawnWords(
  withdrawn: { readonly on: { readonly text: string }; readonly reason: string } | null,
): string {
  return withdrawn === null ? '' : `withdrawn ${withdrawn.on.text}: ${withdrawn.reason}`;
}

/** As much of an evidence as tells how it weighs. */
export interface Weight {
  readonly stance: Stance;
  /** Null while it counts. */
  readonly withdrawn: unknown;
}

/** What a claim that nobody asserts is, by the evidence that still counts: "expected", "considered", "denied". */
export function weighedWords(evidence: readonly Weight[]): string {
  const stances = counting(evidence).map(({ stance }) => stance);
  const words = [
    stances.includes('EXPECTS') && 'expected',
    stances.includes('CONSIDERS') && 'considered',
    stances.includes('DENIES') && 'denied',
  ].filter((word) => word !== false);
  // What asserts a claim that nobody asserts any more has been taken back.
  return words.length === 0 && evidence.length > 0 ? 'withdrawn' : words.join(', ');
}
