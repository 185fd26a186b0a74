/**
 * When, in a claim's sentence. Three clocks are kept apart in the wording: when something held or happened ("in March 2014", "from 2013 until 2014"), when it
 * was said ("denied it in November 2013"), and when a source was published ("as reported in November 2013").
 */
import type { Claim, Evidence, Source, Stance } from '../corpus/types.ts';
import { since, until, untilAtLeast, when } from '../time/datePhrase.ts';
import { boundsOf } from '../time/edtf.ts';
import type { Verb } from './verbs.ts';

export type SourceOf = (id: string) => Source;

/** When it held or happened, as stated; empty when nothing is. */
export function statedDates({ nature, on, from, to }: Pick<Claim, 'nature' | 'on' | 'from' | 'to'>): string {
  if (nature === 'EVENT') return on === undefined ? '' : when(on);
  return [from === undefined ? '' : since(from), to === undefined ? '' : until(to)]
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * The dates of what nobody asserts, where they tell something: not that it was to come after the report of it ("[2013-11..]"), nor that, if it was, it had
 * been before the report of it ("[..2015-06]").
 */
export function expectedDates(claim: Claim, sourceOf: SourceOf): string {
  const reported = Math.max(...claim.evidence.map((one) => boundsOf(sourceOf(one.source).published).latest ?? 0));
  const told = (edtf: string | undefined) => {
    const { earliest, latest } = edtf === undefined ? {} : boundsOf(edtf);
    return latest !== undefined && (earliest !== undefined || latest > reported) ? edtf : undefined;
  };
  const [on, from, to] = [told(claim.on), told(claim.from), told(claim.to)];
  return statedDates({ nature: claim.nature, ...(on && { on }), ...(from && { from }), ...(to && { to }) });
}

/** "when that ended is not stated", for what is missing; undefined when nothing is, or when it goes without saying. */
export function notStated({ nature, on, from, to }: Claim, verb: Verb): string | undefined {
  if (verb.dateless) return undefined;
  if (nature === 'EVENT') return on === undefined ? 'when is not stated' : undefined;
  if (from !== undefined && to !== undefined) return undefined;
  if (from !== undefined) return `when ${verb.ended ?? 'that ended'} is not stated`;
  if (to !== undefined) return `when ${verb.began ?? 'that began'} is not stated`;
  return `when ${verb.beganOrEnded ?? 'that began or ended'} is not stated`;
}

/** The dates at which sources attest a state, in the order of time: HELD as told of that moment, REPORTED as told of the source's own date. */
export interface Attestations {
  readonly held: readonly string[];
  readonly reported: readonly string[];
}

export function attestationsOf(claim: Claim, sourceOf: SourceOf): Attestations {
  const attesting = claim.evidence.filter((one) => one.stance === 'ASSERTS' && one.attested !== undefined);
  const isReported = (one: Evidence) => one.attested === sourceOf(one.source).published;
  return {
    held: inOrder(attesting.filter((one) => !isReported(one)).map((one) => one.attested)),
    reported: inOrder(attesting.filter(isReported).map((one) => one.attested)),
  };
}

/** What the last attestation adds to a stated beginning, or the first to a stated end: ", last reported so in June 2015"; empty when it adds nothing. */
export function beyondStated({ from, to }: Claim, { held, reported }: Attestations): string {
  if (from !== undefined && to === undefined) {
    const began = boundsOf(from).latest ?? Number.POSITIVE_INFINITY;
    const later = inOrder([...held, ...reported]).filter((edtf) => (boundsOf(edtf).earliest ?? 0) > began);
    const last = later.at(-1);
    if (last === undefined) return '';
    return reported.includes(last) ? `, last reported so ${when(last)}` : ` ${untilAtLeast(last)}`;
  }
  if (to !== undefined && from === undefined) {
    const ended = boundsOf(to).earliest ?? 0;
    const [first] = inOrder([...held, ...reported]).filter((edtf) => (boundsOf(edtf).latest ?? ended) < ended);
    if (first === undefined) return '';
    return reported.includes(first) ? `, first reported so ${when(first)}` : `, and so already ${when(first)}`;
  }
  return '';
}

/** When the sources that take a stance were published: "in November 2013", "in November 2013 and on 4 June 2015". */
export function reportedWhen(claim: Claim, stance: Stance, sourceOf: SourceOf): string {
  return whens(
    inOrder(claim.evidence.filter((one) => one.stance === stance).map((one) => sourceOf(one.source).published)),
  );
}

/** When its evidence was withdrawn: "in May 2016". */
export function withdrawnWhen(claim: Claim): string {
  return whens(inOrder(claim.evidence.map(({ withdrawn }) => withdrawn?.on)));
}

/** One or two dates in full; of more, the first and the last. */
export function whens(dates: readonly string[]): string {
  const [first, second] = dates;
  if (first === undefined) return '';
  if (second === undefined) return when(first);
  const last = dates.at(-1) ?? second;
  return dates.length === 2 ? `${when(first)} and ${when(second)}` : `first ${when(first)} and last ${when(last)}`;
}

/** In the order of the days on which they may begin, each once. */
function inOrder(dates: readonly (string | undefined)[]): readonly string[] {
  const distinct = [...new Set(dates.filter((date) => date !== undefined))];
  const key = (edtf: string) => {
    const { earliest = 0, latest = 99999999 } = boundsOf(edtf);
    return earliest * 1e8 + latest;
  };
  return distinct.sort((a, b) => key(a) - key(b));
}
