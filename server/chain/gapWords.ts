/** What the sources do not say, in words: one sentence a gap, and one for all the gaps of a chain. */
import { projectionTable } from '../corpus/projectionTable.ts';
import { relations } from '../relations.ts';
import { since, until, when } from '../time/datePhrase.ts';
import { periodText } from '../time/dateText.ts';
import type { Period } from '../time/period.ts';
import { withoutRelatum } from '../words/echo.ts';
import { asRole, isPlural, theName } from '../words/names.ts';
import { verbs } from '../words/verbs.ts';
import type { FoundGap, LineRow } from './gaps.ts';
import { inWords, listed } from './naming.ts';
import { inNumber, wordsFor } from './tense.ts';
import type { ChainEntity, ClaimDates, GapReason } from './types.ts';

/** Most names in one part of a sentence. */
const mostNames = 2;
const lineReasons: readonly GapReason[] = ['NO_OVERSEER_STATED', 'NOT_ATTESTED_THEN', 'ENDED', 'NOT_YET'];

/** "The sources do not say whom … answered to in June 2014; the nearest that they say is that …." */
export function gapSentence(gap: FoundGap, asOf: Period | undefined): string {
  if (gap.withoutPost && !gap.nearestLine) {
    const time = asOf ? ` ${periodText(asOf)}` : '';
    return `The sources do not say that ${theName(gap.entity)} answered to anybody${time}.`;
  }
  return sentence(sayings([gap], asOf), nearest(gap));
}

/** All the gaps in one sentence; empty without any. */
export function unsaid(gaps: readonly FoundGap[], asOf: Period | undefined): string {
  return gaps.length === 0 ? '' : sentence(sayings(gaps, asOf), '');
}

interface Unsaid {
  readonly say: readonly string[];
  readonly name: readonly string[];
}

function sentence({ say, name }: Unsaid, ending: string): string {
  const parts = [
    ...(say.length > 0 ? [`do not say ${say.join(', nor ')}`] : []),
    ...(name.length > 0 ? [`name no issuer of ${listed(shortened(name), 'or')}`] : []),
  ];
  return `The sources ${parts.join(', and ')}${ending}.`;
}

function sayings(gaps: readonly FoundGap[], asOf: Period | undefined): Unsaid {
  const having = (...reasons: GapReason[]) =>
    gaps.filter((gap) => gap.reasons.some((reason) => reasons.includes(reason))).map((gap) => gap.entity);
  const isUnissued = (entity: ChainEntity) => having('ISSUER_UNKNOWN').includes(entity);
  const open = having(...lineReasons).filter((entity) => !isUnissued(entity));
  const lines = [
    ...about(
      open.filter((entity) => !answers(entity)),
      (names) => `who oversaw ${listed(names, 'or')}`,
    ),
    ...about(open.filter(answers), (names) => `whom ${listed(names, 'or')} answered to`),
  ];
  const held = having('HOLDER_UNKNOWN');
  const holders = held.length === 0 ? [] : [`who was ${listed(shortened(held.map(asRole)), 'or')}`];
  const capacity = about(
    having('CAPACITY_UNKNOWN'),
    (names) => `in which of several posts ${listed(names, 'or')} acted`,
  );
  const dated = [...lines, ...holders].map((text, place) =>
    asOf ? `${text} ${place === 0 ? periodText(asOf) : 'then'}` : text,
  );
  return { say: [...dated, ...capacity], name: having('ISSUER_UNKNOWN').map(theName) };
}

function about(entities: readonly ChainEntity[], words: (names: readonly string[]) => string): string[] {
  return entities.length === 0 ? [] : [words(shortened(entities.map(theName)))];
}

function shortened(names: readonly string[]): string[] {
  if (names.length <= mostNames) return [...names];
  const shown = names.slice(0, mostNames - 1);
  return [...shown, `${inWords(names.length - shown.length)} others in the chain`];
}

/** Those who can be asked to answer for something; a service or a programme is overseen. */
function answers({ kind }: ChainEntity): boolean {
  return kind === 'Person' || kind === 'Post' || kind === 'Organisation' || kind === 'Group';
}

/** What they do say, of another time. */
function nearest({ entity, reasons, nearestLine, lastKnown }: FoundGap): string {
  if (nearestLine && reasons.some((reason) => lineReasons.includes(reason)))
    return `; the nearest that they say is that ${lineText(nearestLine)}`;
  if (!lastKnown) return '';
  if (entity.kind === 'Person')
    return `; the nearest post that they name is ${asRole(lastKnown.post)}${stateText(lastKnown.claim)}`;
  return `; the nearest holder that they name is ${theName(lastKnown.person)}${stateText(lastKnown.claim)}`;
}

function lineText({ overseen, overseer, edge, claim }: LineRow): string {
  const down = projectionTable.some((row) => row.relation === edge.relation && row.answers === 'OBJECT');
  const [subject, object] = down ? [overseer, overseen] : [overseen, overseer];
  const { past } = wordsFor(edge.relation, subject, object);
  const dates = relations[claim.relation].nature === 'EVENT' ? actText(claim) : stateText(claim);
  // "The order was addressed to the council", not "the order to the council was …".
  const named = verbs[edge.relation].namesObject
    ? withoutRelatum(subject, { name: object.name, aliases: [] })
    : subject;
  return `${theName(named)} ${inNumber(past, isPlural(subject))} ${theName(object)}${edge.via === 'HEAD' ? ', through its head' : ''}${dates}`;
}

function actText({ on }: ClaimDates): string {
  return on === null ? '' : ` ${when(on)}`;
}

/** " from March 2014", or, for what is only attested, ", as reported in November 2013"; empty without a date. */
function stateText(claim: ClaimDates): string {
  const stated = [claim.from === null ? '' : since(claim.from), claim.to === null ? '' : until(claim.to)];
  const text = stated.filter((words) => words !== '').join(' ');
  if (text !== '') return `, ${text}`;
  const [earliest, latest] = claim.attested;
  return earliest === undefined || latest === undefined ? '' : `, as reported ${when(edtfOf(earliest, latest))}`;
}

/** The plainest EDTF of a first and last day, YYYYMMDD. */
function edtfOf(earliest: number, latest: number): string {
  const text = (day: number) => `${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}`;
  const span = (length: number) => {
    const [from, to] = [text(earliest).slice(0, length), text(latest).slice(0, length)];
    return from === to ? from : `[${from}..${to}]`;
  };
  const year = Math.floor(latest / 10000);
  const endsMonth = latest % 100 === new Date(Date.UTC(year, Math.floor(latest / 100) % 100, 0)).getUTCDate();
  if (earliest % 10000 === 101 && latest % 10000 === 1231) return span(4);
  return earliest % 100 === 1 && endsMonth ? span(7) : span(10);
}
