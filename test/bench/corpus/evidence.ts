/** What sources say of a claim: how many of them, who speaks, and the words. */
import type { EntityDraft, EvidenceDraft } from '../../../server/corpus/drafts.ts';
import type { Stance } from '../../../server/corpus/types.ts';
import { type Relation, relations } from '../../../server/relations.ts';
import { dayCount, edtfOf } from './days.ts';
import { at, type Random } from './random.ts';
import type { DatedSource, Entities } from './things.ts';

/** What is told, and from when on anybody can tell it. */
export interface Told {
  readonly subject: EntityDraft;
  readonly relation: Relation;
  readonly object: EntityDraft;
  /** The day on which it began or happened. */
  readonly day: number;
  /** States only: the last day on which it can be attested. */
  readonly until?: number;
  readonly state: boolean;
}

/** One source in most claims, up to four in a few. */
const counts = [
  [1, 58],
  [2, 26],
  [3, 11],
  [4, 5],
] as const;
const tails = [
  'the board was told on Tuesday.',
  'according to papers published this week.',
  'a spokeswoman confirmed last night.',
  'and nobody at the meeting disagreed.',
  'as the inspectors had asked a year before.',
  'which the members welcomed.',
  'though what it cost was not disclosed.',
  'minutes of the meeting show.',
];

export function makeEvidence(random: Random, sources: readonly DatedSource[], who: Entities, told: Told) {
  const count = random.weighted(counts);
  const unasserted = random.chance(0.03) ? random.pick<Stance>(['EXPECTS', 'CONSIDERS']) : undefined;
  const first = firstSource(sources, told.day);
  const used = new Set<number>();
  const evidence: EvidenceDraft[] = [];
  for (let n = 0; n < count; n += 1) {
    // Most is told soon after it happened, some of it years later.
    const place = first + random.skewed(sources.length - first, 4);
    if (used.has(place)) continue;
    used.add(place);
    const denied = n > 0 && random.chance(0.06);
    evidence.push(oneOf(random, at(sources, place), who, told, denied ? 'DENIES' : unasserted));
  }
  return evidence;
}

function oneOf(
  random: Random,
  { draft, day }: DatedSource,
  who: Entities,
  { subject, relation, object, day: began, until = dayCount, state }: Told,
  stance: Stance | undefined,
): EvidenceDraft {
  const { verb } = relations[relation];
  const speaks = random.chance(0.3);
  const attests = state && stance === undefined && day <= until && random.chance(0.35);
  return {
    source: draft.id,
    ...(stance && { stance }),
    exact: `${subject.name} ${stance === 'DENIES' ? 'denied that it ' : ''}${verb} ${object.name}, ${random.pick(tails)}`,
    prefix: `At ${object.name.slice(0, 20)} `,
    suffix: random.pick(['It was the second time.', 'Others were asked.', '']),
    ...(speaks && { saidBy: at(who.Person, random.skewed(who.Person.length)).id }),
    ...(speaks && day > began && random.chance(0.2) && { said: edtfOf(random, began + random.below(day - began)) }),
    ...(random.chance(0.03) && { via: random.pick(['a letter', 'the wire service', 'an open meeting']) }),
    ...(random.chance(0.03) && { restsOn: at(who.Document, random.skewed(who.Document.length)).id }),
    ...(attests && { attested: 'published' }),
  };
}

/** The place of the first source published on that day or later. */
function firstSource(sources: readonly DatedSource[], day: number): number {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sources, middle).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
