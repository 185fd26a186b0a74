/**
 * From when to when an edge of accountability may hold and surely holds. By the letter of its dates (server/time/holds.ts) a state without an end may hold for
 * ever; a chain follows it only within the horizon of its relation (projectionTable.ts). Both are kept: the letter says why a line was not followed.
 */
import type { Relation } from '../../relations.ts';
import type { Bounds } from '../../time/bounds.ts';
import { extentOf, type Held, openFrom, openTo } from '../../time/holds.ts';
import { type EdgeNature, horizonOf } from '../projectionTable.ts';

/** Days as YYYYMMDD. Possible (within the horizon) `pf` to `pt`, the letter's `lf` to `lt`; certain `cf`, `ct` as an Extent of server/time/holds.ts has them. */
export interface Extents {
  readonly pf: number;
  readonly pt: number;
  readonly lf: number;
  readonly lt: number;
  readonly cf?: number;
  readonly ct?: number;
}

/** The dates of a claim, from the corpus or from the database; `published` is the hull of its sources' dates. */
export interface Dated {
  readonly relation: Relation;
  readonly held: Held;
  readonly published: Bounds;
}

/** Possible on no date, only when no date is asked about: `pf` and `pt` are both this day after every day. */
export const never = openTo;

export function isNever(extents: { readonly pf: number }): boolean {
  return extents.pf === never;
}

/** An act that opens a state began on its day; its end is not known. */
export function heldAs(held: Held, nature: EdgeNature): Held {
  if (nature === 'EVENT' || held.nature === 'STATE') return held;
  return { nature: 'STATE', from: held.on, attested: held.attested };
}

export function extentsOf(dated: Dated, nature: EdgeNature): Extents {
  const held = heldAs(dated.held, nature);
  const letter = extentOf(held);
  const certain = certainOf(letter.certainFrom, letter.certainTo);
  return {
    ...withinHorizon(held, dated, nature),
    lf: letter.possibleFrom,
    lt: letter.possibleTo,
    ...certain,
  };
}

function withinHorizon(held: Held, dated: Dated, nature: EdgeNature): { readonly pf: number; readonly pt: number } {
  const horizon = horizonOf(dated.relation, nature);
  const { possibleFrom, possibleTo } = extentOf(held);
  const began = held.nature === 'EVENT' ? held.on : held.from;
  const ended = held.nature === 'EVENT' ? held.on : held.to;
  const witnesses = [began, ended, ...(held.nature === 'EVENT' ? [] : held.attested)].flatMap((bounds) => days(bounds));
  if (witnesses.length === 0) {
    const published = days(dated.published);
    if (horizon.undated === 'never' || published.length === 0) return { pf: never, pt: never };
    return reach(published, horizon.undated, horizon.undated);
  }
  const { pf, pt } =
    began || ended
      ? reach(witnesses, horizon.noStart, horizon.noEnd)
      : reach(witnesses, horizon.attestedOnly, horizon.attestedOnly);
  return {
    pf: possibleFrom === openFrom ? pf : possibleFrom,
    pt: possibleTo === openTo ? pt : possibleTo,
  };
}

function days(bounds: Bounds | undefined): number[] {
  return [bounds?.earliest, bounds?.latest].filter((day) => day !== undefined);
}

function reach(
  witnesses: readonly number[],
  before: number,
  after: number,
): { readonly pf: number; readonly pt: number } {
  return { pf: Math.min(...witnesses) - before * 10000, pt: Math.max(...witnesses) + after * 10000 };
}

function certainOf(cf: number | undefined, ct: number | undefined): { readonly cf?: number; readonly ct?: number } {
  return cf === undefined || ct === undefined ? {} : { cf, ct };
}

/**
 * What two claims that both are needed leave: possible where both are, certain where both are. `together` are moments at which one source attests both, which
 * is certain even when the source's own date is only roughly known. Undefined when they cannot have held at one time within the horizon.
 */
export function meet(one: Extents, other: Extents, together: readonly Bounds[] = []): Extents | undefined {
  const lf = Math.max(one.lf, other.lf);
  const lt = Math.min(one.lt, other.lt);
  if (lf > lt) return undefined;
  const onNoDate = isNever(one) || isNever(other);
  const pf = onNoDate ? never : Math.max(one.pf, other.pf);
  const pt = onNoDate ? never : Math.min(one.pt, other.pt);
  if (pf > pt) return undefined;
  const shared = together.filter((bounds) => bounds.earliest !== undefined && bounds.latest !== undefined);
  const both = [...certainBoth(one, other), ...shared.map((bounds) => ({ cf: bounds.latest, ct: bounds.earliest }))];
  if (both.length === 0) return { pf, pt, lf, lt };
  return {
    pf,
    pt,
    lf,
    lt,
    cf: Math.min(...both.map((certain) => certain.cf ?? openTo)),
    ct: Math.max(...both.map((certain) => certain.ct ?? openFrom)),
  };
}

/**
 * Days on each of which both surely held; or, where one surely held on some day of a range (cf after ct), that range if the other surely held on all of it.
 */
function certainBoth(one: Extents, other: Extents): { readonly cf: number; readonly ct: number }[] {
  if (one.cf === undefined || one.ct === undefined || other.cf === undefined || other.ct === undefined) return [];
  if (one.cf <= one.ct && other.cf <= other.ct) {
    const cf = Math.max(one.cf, other.cf);
    const ct = Math.min(one.ct, other.ct);
    return cf <= ct ? [{ cf, ct }] : [];
  }
  if (one.cf > one.ct) return other.cf <= one.ct && other.ct >= one.cf ? [{ cf: one.cf, ct: one.ct }] : [];
  return one.cf <= other.ct && one.ct >= other.cf ? [{ cf: other.cf, ct: other.ct }] : [];
}
