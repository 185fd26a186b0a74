/**
 * A claim as one plain sentence, in the past tense: what is said to have been, never that it is so now. A claim that nobody asserts is told as expected,
 * considered or denied; one that somebody denies is told as said, with the denial.
 */
import type { Claim, Stance } from '../corpus/types.ts';
import { type Clause, clauseOf } from './clause.ts';
import { attestationsOf, beyondStated, expectedDates, notStated, reportedWhen, statedDates, whens } from './clocks.ts';
import { type Corpus, denials, denialThat } from './denials.ts';

export function claimSentence(claim: Claim, the: Corpus): string {
  const has = (stance: Stance) => claim.evidence.some((one) => one.stance === stance);
  const clause = clauseOf(claim, (id) => the.entity(id));
  if (has('ASSERTS')) return asserted(claim, clause, the);
  if (has('EXPECTS')) return expected(claim, clause, the, has('CONSIDERS'));
  if (has('CONSIDERS')) return considered(claim, clause, the);
  return finished(
    `${denialThat(claim, the)} ${clause.subject} ${clause.told('past')}${spaced(expectedDates(claim))}${inferred(claim)}`,
  );
}

function asserted(claim: Claim, clause: Clause, the: Corpus): string {
  const { subject, was, verb, told } = clause;
  const attested = attestationsOf(claim, (id) => the.source(id));
  const stated = statedDates(claim);
  const denied = denials(claim, the, '');
  const attestedOnly = stated === '' && claim.nature === 'STATE' && !verb.dateless;
  const { held, reported } = attestedOnly ? attested : { held: [], reported: [] };
  const onlyReported = reported.length > 0 && held.length === 0;
  if (denied.length === 0 && onlyReported && verb.role === 'OBJECT') {
    const role = told('past').replace(/^was\b/, 'as');
    return finished(`${subject} ${was} reported ${role} ${whens(reported)}${inferred(claim)}`, notStated(claim, verb));
  }
  const words = denied.length === 0 ? told('past') : `${was} said to have ${told('participle')}`;
  const when = attestedOnly
    ? `${spaced(held.length > 0 ? whens(held) : '')}${reportedToo(held, reported, was)}`
    : `${spaced(stated)}${claim.nature === 'STATE' ? beyondStated(claim, attested) : ''}`;
  return finished(`${subject} ${words}${when}${inferred(claim)}`, ...denied, notStated(claim, verb));
}

function reportedToo(held: readonly string[], reported: readonly string[], was: string): string {
  if (reported.length === 0) return '';
  return held.length > 0 ? `, and ${was} so reported ${whens(reported)}` : `, as reported ${whens(reported)}`;
}

function expected(claim: Claim, clause: Clause, the: Corpus, alsoConsidered: boolean): string {
  const dates = expectedDates(claim);
  const reported = reportedWhen(claim, 'EXPECTS', (id) => the.source(id));
  const when = dates === '' ? `, as reported ${reported}` : ` ${dates}`;
  return finished(
    `${clause.subject} ${clause.was} expected to ${clause.told('base')}${when}${inferred(claim)}`,
    alsoConsidered ? 'it was also reported as only being considered' : undefined,
    ...denials(claim, the, dates === '' ? reported : ''),
  );
}

function considered(claim: Claim, clause: Clause, the: Corpus): string {
  const reported = reportedWhen(claim, 'CONSIDERS', (id) => the.source(id));
  const { subject, was, verb, told, option } = clause;
  const dates = `${spaced(expectedDates(claim))}${inferred(claim)}`;
  const lead = reported.startsWith('first ') ? `${reported},` : reported;
  const words = verb.ownDecision
    ? `${subject} ${was} reported to be considering ${told('ing')}${dates}`
    : option !== undefined
      ? `${option}${dates} was reported to be under consideration`
      : `one option reported to be under consideration was for ${subject} to ${told('base')}${dates}`;
  return finished(`${lead} ${words}`, ...denials(claim, the, reported));
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
