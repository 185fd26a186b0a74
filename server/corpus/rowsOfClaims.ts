/** The nodes and edges of claims and of their evidence, with all that is computed of them. */
import { type Bounds, boundsOf } from '../time/edtf.ts';
import { openFrom, openTo } from '../time/holds.ts';
import { claimSentence } from '../words/sentence.ts';
import { type ClaimEnd, writeClaim } from './claimRecord.ts';
import { counting } from './counting.ts';
import { defined } from './defined.ts';
import { attestationsOf } from './held.ts';
import type { Leaning } from './overview/overview.ts';
import type { EdgeRow, NodeRow, The } from './rows.ts';
import { dayKey, publishedKey } from './rowsOfThings.ts';
import type { Claim, Evidence } from './types.ts';

/**
 * Bounds are days as YYYYMMDD and missing where open. An event's `on` fills `from*` and `to*` alike, so that one comparison serves states and events.
 * `attested` holds a pair for each attestation, earliest and latest, with 0 and 99999999 where open. `sourcesEarliest` and `sourcesLatest` are the hull of its
 * sources' dates, of those that count if any does. Its ends, their kinds, its sources and speakers stand on it as well as on its edges: a filter tests them without leaving the claim, and an
 * index gives a hub's claims in order, so that a page of thousands reads no more than a page of ten.
 */
export function claimNode(claim: Claim, the: The, leaning: Leaning | undefined): NodeRow {
  const { id, relation, nature, from, to, on, basis, basisReason, spokesman, asserted, standing } = claim;
  const began = bounds(on ?? from);
  const ended = bounds(on ?? to);
  const counted = counting(claim.evidence);
  const published = hull(
    (counted.length > 0 ? counted : claim.evidence).map(({ source }) => boundsOf(the.source(source).published)),
  );
  const record = defined({
    id,
    relation,
    nature,
    from,
    to,
    on,
    fromEarliest: began.earliest,
    fromLatest: began.latest,
    toEarliest: ended.earliest,
    toLatest: ended.latest,
    attested: attestationsOf(claim.evidence).flatMap(({ earliest = openFrom, latest = openTo }) => [earliest, latest]),
    sourcesEarliest: published.earliest,
    sourcesLatest: published.latest,
    basis,
    basisReason,
    asserted,
    standing,
    independentSources: claim.independentSources,
    amountValue: claim.amount?.value,
    amountCurrency: claim.amount?.currency,
    amountText: claim.amount?.text,
    rating: claim.rating,
    sentence: claimSentence(claim, the),
    whenKey: whenKey(claim),
  });
  const properties = {
    ...record,
    record: writeClaim({ ...record, ...endsOf(claim, the) }),
    spokesman,
    startUnstated: began.earliest === undefined ? true : undefined,
    subject: claim.subject,
    object: claim.object,
    subjectKind: the.entity(claim.subject).kind,
    objectKind: the.entity(claim.object).kind,
    sources: [...new Set(counted.map(({ source }) => source))],
    speakers: [...new Set(counted.flatMap(({ saidBy }) => saidBy ?? []))],
    ...leaning,
  };
  return { labels: ['Claim'], properties: defined(properties) };
}

function endsOf({ subject, object, under, as, onBehalfOf }: Claim, the: The) {
  const end = (entity: string): ClaimEnd => {
    const { id, kind, name } = the.entity(entity);
    return { id, kind, name };
  };
  const maybe = (entity: string | undefined) => (entity === undefined ? undefined : end(entity));
  return {
    subject: end(subject),
    object: end(object),
    under: maybe(under),
    as: maybe(as),
    onBehalfOf: maybe(onBehalfOf),
  };
}

/** By when it may first have held: its start, else its end, else its first attestation; without any date, before all days. */
function whenKey({ id, from, to, on, evidence }: Claim): string {
  const stated = firstDay(bounds(on ?? from)) ?? firstDay(bounds(to));
  return `${dayKey(stated ?? firstDay(attestationsOf(evidence)[0] ?? {}))}|${id}`;
}

function firstDay({ earliest, latest }: Bounds): number | undefined {
  return earliest ?? latest;
}

function bounds(date: string | undefined): Bounds {
  return date === undefined ? {} : boundsOf(date);
}

/** From the earliest to the latest of all; open on a side where any is. */
function hull(all: readonly Bounds[]): Bounds {
  const earliest = Math.min(...all.map((one) => one.earliest ?? openFrom));
  const latest = Math.max(...all.map((one) => one.latest ?? openTo));
  return defined({
    earliest: earliest === openFrom ? undefined : earliest,
    latest: latest === openTo ? undefined : latest,
  }) as Bounds;
}

export function claimEdges({ id, subject, object, under, as, onBehalfOf }: Claim): EdgeRow[] {
  return edgesTo(id, { SUBJECT: subject, OBJECT: object, UNDER: under, AS: as, FOR: onBehalfOf });
}

/** The edge that an asserted claim is, of its relation's own type. */
export function projectedEdge({ id, relation, subject, object }: Claim): EdgeRow {
  return { type: relation, from: subject, to: object, properties: { claim: id } };
}

/** The digits of the largest offset into a text (yamlFile.ts); a quote whose place is not recorded comes after all that have one. */
const placeDigits = 8;
const unplaced = 10 ** placeDigits - 1;

/** `sortKey`: by its source's date, then by where the words stand in it, then by when its claim held, then as the claim lists it. `via` is the name of what it came through, an entity's or plain words. */
export function evidenceNode(evidence: Evidence, claim: Claim, the: The): NodeRow {
  const { id, source, stance, exact, prefix, suffix, saidBy, via, said, attested, note, at, withdrawn } = evidence;
  const [, place = ''] = id.split('/');
  const name = via !== undefined && the.isEntity(via) ? the.entity(via).name : via;
  const stands = String(at ?? unplaced).padStart(placeDigits, '0');
  const sortKey = `${publishedKey(the.source(source))}|${stands}|${whenKey(claim)}|${place.padStart(3, '0')}`;
  const properties = {
    id,
    stance,
    exact,
    prefix,
    suffix,
    at,
    via: name,
    said,
    attested,
    note,
    withdrawnOn: withdrawn?.on,
    withdrawnReason: withdrawn?.reason,
    sortKey,
    // Where the lists that it is found in start.
    subject: claim.subject,
    object: claim.object,
    source,
    speaker: saidBy,
    // Its place in those that follow its claim's time: claims are found by evidence that counts.
    whenKey: withdrawn ? undefined : whenKey(claim),
  };
  return { labels: ['Evidence'], properties: defined(properties) };
}

export function aboutEdge({ id }: Evidence, claim: Claim): EdgeRow[] {
  return [{ type: 'ABOUT', from: id, to: claim.id, properties: {} }];
}

export function fromEdge({ id, source }: Evidence): EdgeRow[] {
  return [{ type: 'FROM', from: id, to: source, properties: {} }];
}

/** The entities that an evidence names besides its claim's. */
export function namingEdges({ id, saidBy, via, restsOn }: Evidence, the: The): EdgeRow[] {
  const ends = { SAID_BY: saidBy, RESTS_ON: restsOn, VIA: via !== undefined && the.isEntity(via) ? via : undefined };
  return edgesTo(id, ends);
}

function edgesTo(from: string, ends: Readonly<Record<string, string | undefined>>): EdgeRow[] {
  return Object.entries(ends).flatMap(([type, to]) => (to === undefined ? [] : [{ type, from, to, properties: {} }]));
}
