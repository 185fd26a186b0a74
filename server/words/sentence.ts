/**
 * A claim as one plain sentence, in the past tense: what is said to have been, never that it is so now. A claim that nobody asserts is told as expected,
 * considered or denied; one that somebody denies is told as said, with the denial. Evidence that was withdrawn tells nothing, unless there is no other.
 */
import { counting } from '../corpus/counting.ts';
import type { Claim, Stance } from '../corpus/types.ts';
import { type Clause, clauseOf } from './clause.ts';
import {
  attestationsOf,
  beyondStated,
  expectedDates,
  notStated,
  reportedWhen,
  statedDates,
  whens,
  withdrawnWhen,
} from './clocks.ts';
import { denialOnly, denials, type Lookup } from './denials.ts';

/** @param the the claim's entities and sources by id; it is asked only for ids that the claim names */
export function claimSentence(told: Claim, the: Lookup): string {
  const claim = { ...told, evidence: counting(told.evidence) };
  if (claim.evidence.length === 0) return withdrawn(told, the);
  const has = (stance: Stance) => claim.evidence.some((one) => one.stance === stance);
  const clause = clauseOf(claim, (id) => the.entity(id));
  if (has('ASSERTS')) return asserted(claim, clause, the);
  if (has('EXPECTS')) return expected(claim, clause, the, has('CONSIDERS'));
  return has('CONSIDERS') ? considered(claim, clause, the) : denied(claim, clause, the);
}

function asserted(claim: Claim, clause: Clause, the: Lookup): string {
  const { subject, was, verb, told } = clause;
  const attested = attestationsOf(claim, (id) => the.source(id));
  const stated = statedDates(claim);
  const denying = denials(claim, the, '');
  const attestedOnly = stated === '' && claim.nature === 'STATE' && !verb.dateless;
  const { held, reported } = attestedOnly ? attested : { held: [], reported: [] };
  const onlyReported = reported.length > 0 && held.length === 0;
  if (denying.length === 0 && onlyReported && verb.role === 'OBJECT') {
    const role = told('past').replace(/^was\b/, 'as');
    return finished(`${subject} ${was} reported ${role} ${whens(reported)}${inferred(claim)}`, notStated(claim, verb));
  }
  const words = denying.length === 0 || verb.hedged ? told('past') : `${was} said to have ${told('participle')}`;
  const when = attestedOnly
    ? `${spaced(held.length > 0 ? whens(held) : '')}${reportedToo(held, reported, was)}`
    : `${spaced(unlessNamed(stated, words, subject))}${claim.nature === 'STATE' ? beyondStated(claim, attested) : ''}`;
  return finished(`${subject} ${words}${when}${inferred(claim)}`, ...denying, notStated(claim, verb));
}

function reportedToo(held: readonly string[], reported: readonly string[], was: string): string {
  if (reported.length === 0) return '';
  return held.length > 0 ? `, and ${was} so reported ${whens(reported)}` : `, as reported ${whens(reported)}`;
}

function expected(claim: Claim, { subject, was, told }: Clause, the: Lookup, alsoConsidered: boolean): string {
  const words = told('base');
  const dates = plannedDates(claim, the);
  const reported = reportedWhen(claim, 'EXPECTS', (id) => the.source(id));
  const when = dates === '' ? `, as reported ${reported}` : spaced(unlessNamed(dates, words, subject));
  return finished(
    `${subject} ${was} expected to ${words}${when}${inferred(claim)}`,
    alsoConsidered ? 'it was also reported as only being considered' : undefined,
    ...denials(claim, the, dates === '' ? reported : ''),
  );
}

function considered(claim: Claim, { subject, was, verb, told, option }: Clause, the: Lookup): string {
  const reported = reportedWhen(claim, 'CONSIDERS', (id) => the.source(id));
  const dates = spaced(unlessNamed(plannedDates(claim, the), told('base'), subject));
  const lead = reported.startsWith('first ') ? `${reported},` : reported;
  const words = verb.ownDecision
    ? `${subject} ${was} reported to be considering ${told('ing')}${dates}`
    : option !== undefined
      ? `${option}${dates} was reported to be under consideration`
      : `one option reported to be under consideration was for ${subject} to ${told('base')}${dates}`;
  return finished(`${lead} ${words}${inferred(claim)}`, ...denials(claim, the, reported));
}

function denied(claim: Claim, { subject, told }: Clause, the: Lookup): string {
  const { opening, auxiliary, others } = denialOnly(claim, the);
  const words = told('participle');
  const dates = spaced(unlessNamed(plannedDates(claim, the), words, subject));
  return finished(`${opening} ${subject} ${auxiliary} ${words}${dates}${inferred(claim)}`, ...others);
}

/** What nobody stands by any more: how it was told, and that it was withdrawn. */
function withdrawn(claim: Claim, the: Lookup): string {
  const { subject, was, told } = clauseOf(claim, (id) => the.entity(id));
  const has = (stance: Stance) => claim.evidence.some((one) => one.stance === stance);
  const words = has('ASSERTS')
    ? `${was} said to have ${told('participle')}`
    : has('DENIES')
      ? `${was} said not to have ${told('participle')}`
      : `${was} said to be expected or considered to ${told('base')}`;
  const stated = has('ASSERTS') ? statedDates(claim) : plannedDates(claim, the);
  return finished(
    `${subject} ${words}${spaced(unlessNamed(stated, words, subject))}${inferred(claim)}`,
    `that was withdrawn ${withdrawnWhen(claim)}`,
  );
}

function plannedDates(claim: Claim, the: Lookup): string {
  return expectedDates(claim, (id) => the.source(id));
}

/** A date is not said again where a name in the sentence gives it: "the inspection of October 2012" was not "in October 2012" once more. */
function unlessNamed(dates: string, ...told: readonly string[]): string {
  const noun = /^(?:in|on) (.+)$/.exec(dates)?.[1];
  if (noun === undefined) return dates;
  return told.some((words) => words.includes(` of ${noun}`) || words.includes(` ${dates}`)) ? '' : dates;
}

function inferred(claim: Claim): string {
  return claim.basis === 'INFERRED' ? ' (inferred)' : '';
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

/** The parts with semicolons between them, a capital at the start and one full stop. */
function finished(...parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined && part !== '').join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
