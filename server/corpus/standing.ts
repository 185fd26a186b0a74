/**
 * What the evidence of a claim adds up to. Computed, never written by hand. Evidence that was withdrawn counts for nothing here.
 *
 * `asserted`: at least one evidence asserts it. A denial says nothing about that: what one asserts and another denies is asserted and contested.
 *
 * `independentSources`: how many independent origins say it. For an asserted claim they are among the evidence that asserts it; for one that is only expected or
 * considered, among the evidence that expects or considers it; for one that is only denied there are none. Evidences are independent when no rule below
 * joins them, and the number is that of the largest group in which no two are joined:
 *   1. the same publisher;
 *   2. one source derived from the other, through any number of steps, or both from one third source (the same wire copy twice);
 *   3. both rest on one report, letter or statement (`restsOn`);
 *   4. the same speaker, unless both give a date at which it was said and these dates have no day in common: then they are two statements. Without such
 *      dates nothing tells two statements from one told twice;
 *   5. second hand through the same (`via`), or one second hand through the other's publisher: "according to the BBC" twice is the BBC once.
 *
 * `standing`: WITHDRAWN when all evidence is; else CONTESTED with any denial; else CORROBORATED with two or more independent origins; else REPORTED.
 */
import { fold } from '../fold.ts';
import { boundsOf } from '../time/edtf.ts';
import { counting } from './counting.ts';
import type { Evidence, Source, Standing } from './types.ts';

export type Weighed = Pick<Evidence, 'source' | 'stance' | 'saidBy' | 'via' | 'restsOn' | 'said' | 'withdrawn'>;
export type Origin = Pick<Source, 'id' | 'publisher' | 'derivedFrom'>;

export interface Weight {
  readonly asserted: boolean;
  readonly standing: Standing;
  readonly independentSources: number;
}

export interface Around {
  source(id: string): Origin;
  /** The name of what evidence came through: an entity's, or the words themselves. */
  nameOfVia(via: string): string;
}

export function weigh(all: readonly Weighed[], around: Around): Weight {
  const evidence = counting(all);
  if (evidence.length === 0) return { asserted: false, standing: 'WITHDRAWN', independentSources: 0 };
  const asserting = evidence.filter(({ stance }) => stance === 'ASSERTS');
  const asserted = asserting.length > 0;
  const saying = asserted ? asserting : evidence.filter(({ stance }) => stance === 'EXPECTS' || stance === 'CONSIDERS');
  const independentSources = largestGroup(saying, (one, other) => joined(one, other, around));
  const denied = evidence.some(({ stance }) => stance === 'DENIES');
  const standing = denied ? 'CONTESTED' : independentSources > 1 ? 'CORROBORATED' : 'REPORTED';
  return { asserted, standing, independentSources };
}

function joined(one: Weighed, other: Weighed, around: Around): boolean {
  const [source, otherSource] = [around.source(one.source), around.source(other.source)];
  const [publisher, otherPublisher] = [fold(source.publisher), fold(otherSource.publisher)];
  if (publisher === otherPublisher) return true;
  const origins = originsOf(source, around);
  if ([...originsOf(otherSource, around)].some((id) => origins.has(id))) return true;
  if (one.restsOn !== undefined && one.restsOn === other.restsOn) return true;
  if (one.saidBy !== undefined && one.saidBy === other.saidBy && !saidApart(one.said, other.said)) return true;
  const via = one.via === undefined ? undefined : fold(around.nameOfVia(one.via));
  const otherVia = other.via === undefined ? undefined : fold(around.nameOfVia(other.via));
  return (via !== undefined && (via === otherVia || via === otherPublisher)) || otherVia === publisher;
}

/** A source and all that it is derived from. */
function originsOf(source: Origin, around: Around): Set<string> {
  const origins = new Set([source.id]);
  for (const id of origins) for (const origin of around.source(id).derivedFrom) origins.add(origin);
  return origins;
}

function saidApart(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const endsBefore = (first: typeof a, then: typeof a) =>
    first.latest !== undefined && then.earliest !== undefined && first.latest < then.earliest;
  return endsBefore(a, b) || endsBefore(b, a);
}

/**
 * The size of the largest group in which no two are joined. One whose joined are all joined among themselves can always be taken without loss, and with
 * publishers and speakers there nearly always is one; else it is tried with and without the one that is joined to most.
 */
function largestGroup<T>(all: readonly T[], areJoined: (one: T, other: T) => boolean): number {
  const joinedTo = all.map(
    (one) => new Set(all.flatMap((other, n) => (other !== one && areJoined(one, other) ? [n] : []))),
  );
  const among = (n: number, left: readonly number[]) => left.filter((other) => joinedTo[n]?.has(other));
  const apartFrom = (n: number, left: readonly number[]) =>
    left.filter((other) => other !== n && !joinedTo[n]?.has(other));
  const largest = (left: readonly number[]): number => {
    if (left.length < 2) return left.length;
    const free = left.find((n) => {
      const joined = among(n, left);
      return joined.every((a, place) => joined.slice(place + 1).every((b) => joinedTo[a]?.has(b)));
    });
    if (free !== undefined) return 1 + largest(apartFrom(free, left));
    const most = left.reduce((a, b) => (among(b, left).length > among(a, left).length ? b : a));
    return Math.max(1 + largest(apartFrom(most, left)), largest(left.filter((n) => n !== most)));
  };
  return largest([...all.keys()]);
}
