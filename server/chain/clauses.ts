/** What links say, as clauses: who oversaw whom, surely or perhaps, and from when. */
import { boundsOf } from '../time/edtf.ts';
import type { Period } from '../time/period.ts';
import { withoutRelatum } from '../words/echo.ts';
import { verbs } from '../words/verbs.ts';
import { again, type Called, called, inWords, listed, type Style } from './naming.ts';
import { datesOf, modality, verbOf } from './tense.ts';
import type { ChainEntity, Direction, Holder, Link } from './types.ts';

export interface Clause {
  readonly text: string;
  /** In the order of the words. */
  readonly claims: readonly string[];
}

interface Shown {
  readonly direction: Direction;
  readonly asOf: Period | undefined;
  /** For the end that the links share, which may have been named before. */
  readonly style: Style;
}

/** Most ends that one clause names. */
const mostEnds = 3;

/** The links as clauses, the surest first. */
export function clausesOf(links: readonly Link[], { direction, asOf, style }: Shown): Clause[] {
  const groups = new Map<string, Link[]>();
  for (const link of bestOfPairs(links, asOf)) {
    const words = [verbOf(link, asOf, false), datesOf(link, asOf), throughHead(link), denied(link)];
    const key = [nearOf(link, direction).id, link.relation, ...words].join('|');
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  const named: Named = {};
  return [...groups.values()].map((alike) => clauseOf(alike, { direction, asOf, style }, named));
}

/** What has been named so far in the sentence, and in which place. */
interface Named {
  entity?: string;
  place?: 'SUBJECT' | 'OBJECT';
}

function clauseOf(links: readonly Link[], { direction, asOf, style }: Shown, named: Named): Clause {
  const [link] = links;
  if (!link) return { text: '', claims: [] };
  const near = nearOf(link, direction);
  const farIsSubject = link.readsDown === (direction === 'UP');
  const place = farIsSubject ? 'OBJECT' : 'SUBJECT';
  const told = links.slice(0, links.length > mostEnds ? mostEnds - 1 : mostEnds);
  const ends = told.map((one) => end(one, opposite(direction), links.length > 1 ? 'LISTED' : 'ALONE', farIsSubject));
  const others = links.length > told.length ? [`${inWords(links.length - told.length)} others`] : [];
  const far = {
    text: listed([...ends.map((each) => each.text), ...others], 'and'),
    plural: ends.length > 1 || ends.some((each) => each.plural),
  };
  // A pronoun only where the same thing stood in the same place before: elsewhere it could be taken for the other end.
  const repeated = named.entity === near.id && named.place === place && near.kind !== 'Post';
  const own = repeated
    ? { ...again(near, place), claims: [] }
    : end(link, direction, named.entity === near.id ? 'SHORT' : style, !farIsSubject && links.length === 1);
  named.entity = near.id;
  named.place = place;
  const [subject, object] = farIsSubject ? [far, own] : [own, far];
  const verb = verbOf(link, asOf, subject.plural);
  const text = [subject.text, verb, `${object.text}${throughHead(link)}`, datesOf(link, asOf), denied(link)];
  const claims = told.flatMap((one, index) => [one.claim, ...one.via, ...(ends[index]?.claims ?? [])]);
  return { text: text.filter((words) => words !== '').join(' '), claims: [...new Set([...claims, ...own.claims])] };
}

function nearOf(link: Link, direction: Direction): ChainEntity {
  return direction === 'UP' ? link.overseen : link.overseer;
}

function opposite(direction: Direction): Direction {
  return direction === 'UP' ? 'DOWN' : 'UP';
}

/** The end of the link from which that direction leads on. */
function end(link: Link, direction: Direction, style: Style, isSubject: boolean): Called {
  const holders: readonly Holder[] = direction === 'UP' ? link.overseenHolders : link.overseerHolders;
  const entity = nearOf(link, direction);
  const other = nearOf(link, opposite(direction));
  // "The statutory direction was addressed to the council", not "the statutory direction to the council was …".
  const echoes = isSubject && verbs[link.relation].namesObject === true;
  return called(echoes ? withoutRelatum(entity, { name: other.name, aliases: [] }) : entity, holders, link, style);
}

function throughHead(link: Link): string {
  return link.origin === 'HEAD' ? ', through its head,' : '';
}

function denied(link: Link): string {
  return link.standing === 'CONTESTED' ? '(which is denied)' : '';
}

/** One link a pair: what is known before what may be, those who act before the papers by which they act, the plainest relation first, the latest paper first. */
const plainest: readonly Link['relation'][] = [
  'OVERSEES',
  'DIRECTS',
  'RESPONSIBLE_FOR',
  'REPORTS_TO',
  'ACTS_FOR',
  'PART_OF',
];

function bestOfPairs(links: readonly Link[], asOf: Period | undefined): Link[] {
  const rank = (link: Link) => {
    const plain = plainest.indexOf(link.relation);
    const paper = link.overseer.kind === 'Instrument' ? plainest.length + 1 : 0;
    return (modality(link, asOf) === 'PERHAPS' ? 100 : 0) + paper + (plain < 0 ? plainest.length : plain);
  };
  const latest = (link: Link) =>
    link.relation === 'ADDRESSED_TO' && link.from ? (boundsOf(link.from).latest ?? 0) : 0;
  const best = new Map<string, Link>();
  for (const link of links.toSorted((a, b) => rank(a) - rank(b) || latest(b) - latest(a))) {
    const pair = `${link.overseen.id} ${link.overseer.id} ${link.strength}`;
    if (!best.has(pair)) best.set(pair, link);
  }
  return [...best.values()];
}

/** An apposition's closing comma goes where a heavier mark or a bracket follows. */
export function punctuated(text: string): string {
  const closed = text.replace(/,([;,.)])/g, '$1').replace(/, \(/g, ' (');
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
