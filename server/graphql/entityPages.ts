/** Entities that pass a filter, in either order: pages and counts. Which statement serves is chosen here, by name. */

import { fold } from '../fold.ts';
import { kinds as allKinds, type Kind } from '../relations.ts';
import { checkLength } from './arguments.ts';
import { readKinds } from './claimFilter.ts';
import { badInput } from './errors.ts';
import { highestKey, keyRange, lowestKey } from './keyRange.ts';
import { limits } from './limits.ts';
import type { EntityRow } from './loaders/rows.ts';
import type { Slice } from './page.ts';
import type { Read } from './read.ts';
import { ofKinds } from './search/query.ts';
import type { EntityFilter } from './types.ts';

export interface EntityConditions {
  readonly kinds: readonly Kind[] | null;
  /** Folded text that a spelling must hold. */
  readonly name: string | null;
}

/** An entity and its sort key. */
export interface KeyedEntity extends EntityRow {
  readonly key: string;
}

/** @throws BAD_USER_INPUT when a list is too long or empty, or the text is too long or holds nothing to look for */
export function readEntityFilter(filter: EntityFilter | null | undefined): EntityConditions {
  return { kinds: readKinds(filter?.kind), name: filter?.name ? readName(filter.name.contains) : null };
}

function readName(contains: string): string {
  const name = fold(checkLength('filter.name.contains', contains, limits.textLength));
  if (name) return name;
  throw badInput('filter.name.contains', `must hold a letter or a digit, got ${JSON.stringify(contains)}`);
}

/**
 * The slice's entities in the slice's own direction: from the end backwards when it is taken from there. Where few have the name, those are found and put in
 * order; where many do, a page of them is soon found in the order itself.
 */
export async function entityRows(
  read: Read,
  { kinds, name }: EntityConditions,
  slice: Slice,
  byKind: boolean,
): Promise<readonly KeyedEntity[]> {
  const { backward, fetch: first } = slice;
  const query = name === null ? undefined : namesHolding(name, kinds);
  const few = query !== undefined && (await areFew(read, query));
  const direction = backward ? 'Backward' : '';
  const start = { ranges: byKind ? rangesByKind(kinds ?? allKinds, slice) : rangesByName(kinds ?? allKinds, slice) };
  const rows = few
    ? await read<Row>('entitiesNamed', { start, filter: { name, query }, byKind, backward, first })
    : kinds || byKind
      ? await read<Row>(`entitiesByKind${direction}`, { start, filter: { name }, byKind, first })
      : await read<Row>(`entities${direction}`, { ...keyRange(slice, false), filter: { name } });
  return rows.map(({ entity, key }) => ({ ...entity, key: byKind ? `${entity.kind}|${key}` : key }));
}

/** Of a million entities at least one in five hundred then has the name, and a page is found among the next fifty thousand at worst. */
const many = 2_000;

async function areFew(read: Read, query: string): Promise<boolean> {
  const [row] = await read<{ count: number }>('entitiesFew', { filter: { query }, pool: many });
  return (row?.count ?? 0) < many;
}

interface Row {
  readonly entity: EntityRow;
  readonly key: string;
}

interface Range {
  readonly kind: Kind;
  readonly after: string;
  readonly before: string;
}

function rangesByName(kinds: readonly Kind[], { after = lowestKey, before = highestKey }: Slice): Range[] {
  return kinds.map((kind) => ({ kind, after, before }));
}

/** In the order by kind, the cursor's own kind is cut at its sort key; the kinds beyond it are left out or whole. */
function rangesByKind(kinds: readonly Kind[], { after, before }: Slice): Range[] {
  const [afterKind, afterKey] = apart(after);
  const [beforeKind, beforeKey] = apart(before);
  return kinds
    .filter((kind) => (!afterKind || kind >= afterKind) && (!beforeKind || kind <= beforeKind))
    .map((kind) => ({
      kind,
      after: kind === afterKind ? afterKey : lowestKey,
      before: kind === beforeKind ? beforeKey : highestKey,
    }));
}

function apart(key: string | undefined): readonly [kind: string, key: string] {
  const [kind = '', rest = ''] = (key ?? '').split(/\|(.*)/s);
  return [kind, rest];
}

/**
 * A full-text query that finds every entity, of these kinds, with a spelling that holds these characters, and perhaps others: words within must be whole, the
 * first may begin and the last may end sooner. Undefined for writing that the index does not take for words, where the order is read through.
 */
function namesHolding(name: string, kinds: readonly Kind[] | null): string | undefined {
  const words = name.split(' ');
  const last = words.length - 1;
  const clauses = words.flatMap((word, at) => {
    if (asWords.test(word)) return [`+searchText:${at === 0 ? '*' : ''}${word}${at === last ? '*' : ''}`];
    return asSigns.test(word) ? [...word].map((sign) => `+searchText:${sign}`) : [];
  });
  return clauses.length > 0 ? `${clauses.join(' ')}${ofKinds(kinds)}` : undefined;
}

/** Scripts whose words the index keeps as words, and those of which it keeps each sign by itself. */
const asWords = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]+$/u;
const asSigns = /^[\p{Script=Han}\p{Script=Hiragana}]+$/u;

/** How many entities pass. Kinds alone are counted from the store's own counts; those with a name have to be looked at. */
export async function entityTotal(read: Read, { kinds, name }: EntityConditions): Promise<number> {
  if (name !== null) {
    const query = namesHolding(name, kinds) ?? `*:*${ofKinds(kinds)}`;
    const [row] = await read<{ count: number }>('entityCount', { filter: { name, query } });
    return row?.count ?? 0;
  }
  const [counts] = await read<Record<Kind, number>>('entityCountsByKind');
  return (kinds ?? allKinds).reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0);
}
