/** `ClaimFilter` as the parameters that every statement about claims takes, and where the search for its claims starts. */

import type { Kind } from '../relations.ts';
import { openFrom, openTo } from '../time/holds.ts';
import { argumentPeriod, checkIds, checkList, kindWord } from './arguments.ts';
import { limits } from './limits.ts';
import type { ClaimFilter, KindFilter, Relation, Standing } from './types.ts';

/** What a claim must match; null and the open period match any. */
export interface ClaimConditions {
  readonly relations: readonly Relation[] | null;
  readonly standings: readonly Standing[] | null;
  /** Words as in Neo4j: `Person`. */
  readonly kinds: readonly Kind[] | null;
  readonly entities: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  readonly asserted: boolean | null;
  readonly from: number;
  readonly to: number;
}

export const anyClaim: ClaimConditions = {
  relations: null,
  standings: null,
  kinds: null,
  entities: null,
  sources: null,
  speakers: null,
  asserted: null,
  from: openFrom,
  to: openTo,
};

/** Whether they ask for anything but relations and asserted. */
export function asksMore({ standings, kinds, entities, sources, speakers, from, to }: ClaimConditions): boolean {
  return Boolean(standings ?? kinds ?? entities ?? sources ?? speakers) || from !== openFrom || to !== openTo;
}

/** @throws BAD_USER_INPUT when a list is too long or empty, an id too long, or the period not a period */
export function readClaimFilter(filter: ClaimFilter | null | undefined): ClaimConditions {
  if (!filter) return anyClaim;
  const period = argumentPeriod('filter.in', filter.in);
  return {
    relations: oneOrSeveral('filter.relation', filter.relation, checkWords),
    standings: oneOrSeveral('filter.standing', filter.standing, checkWords),
    kinds: readKinds(filter.kind),
    entities: oneOrSeveral('filter.entity', filter.entity, checkIds),
    sources: oneOrSeveral('filter.source', filter.source, checkIds),
    speakers: oneOrSeveral('filter.saidBy', filter.saidBy, checkIds),
    asserted: filter.asserted ?? null,
    from: period?.from ?? openFrom,
    to: period?.to ?? openTo,
  };
}

/** Words as in Neo4j; null for any. */
export function readKinds(filter: KindFilter | null | undefined): readonly Kind[] | null {
  return oneOrSeveral('filter.kind', filter, checkWords)?.map(kindWord) ?? null;
}

/** A list of an enum's words. */
function checkWords<T>(argument: string, words: readonly T[]): readonly T[] {
  return checkList(argument, words, limits.ids);
}

interface OneOrSeveral<T> {
  readonly eq?: T | null | undefined;
  readonly in?: readonly T[] | null | undefined;
}

function oneOrSeveral<T>(
  argument: string,
  filter: OneOrSeveral<T> | null | undefined,
  check: (argument: string, list: readonly T[]) => readonly T[],
): readonly T[] | null {
  const several = filter?.in == null ? null : check(`${argument}.in`, filter.in);
  const one = filter?.eq == null ? null : check(`${argument}.eq`, [filter.eq]);
  if (one && several) return one.filter((each) => several.includes(each));
  return one ?? several;
}
