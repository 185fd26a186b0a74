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

/** The slice's entities in the slice's own direction: from the end backwards when it is taken from there. */
export async function entityRows(
  read: Read,
  { kinds, name }: EntityConditions,
  slice: Slice,
  byKind: boolean,
): Promise<readonly KeyedEntity[]> {
  const { backward, fetch: first } = slice;
  const query = name && wordsHolding(name);
  const direction = backward ? 'Backward' : '';
  const filter = query ? { name, query } : { name };
  const start = { ranges: byKind ? rangesByKind(kinds ?? allKinds, slice) : rangesByName(kinds ?? allKinds, slice) };
  const rows = query
    ? await read<Row>('entitiesNamed', { start, filter, byKind, backward, first })
    : kinds || byKind
      ? await read<Row>(`entitiesByKind${direction}`, { start, filter, byKind, first })
      : await read<Row>(`entities${direction}`, { ...keyRange(slice, false), filter });
  return rows.map(({ entity, key }) => ({ ...entity, key: byKind ? `${entity.kind}|${key}` : key }));
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
 * A full-text query that finds every spelling with these characters in it, and perhaps others: words within must be whole, the first may begin and the last
 * may end sooner. Undefined for a text so short that most names have it, or of letters that the index does not take for words, where scanning is better.
 */
function wordsHolding(name: string): string | undefined {
  if (name.length < 3 || !/^[a-z0-9 ]+$/.test(name)) return undefined;
  const words = name.split(' ');
  const last = words.length - 1;
  return words.map((word, at) => `+${at === 0 ? '*' : ''}${word}${at === last ? '*' : ''}`).join(' ');
}

/** How many entities pass. Kinds alone are counted from the store's own counts, everything from the corpus'. */
export async function entityTotal(read: Read, { kinds, name }: EntityConditions): Promise<number> {
  if (name !== null) {
    const [row] = await read<{ count: number }>('entityCount', { filter: { name, kinds } });
    return row?.count ?? 0;
  }
  const [counts] = await read<Record<Kind, number>>('entityCountsByKind');
  return (kinds ?? allKinds).reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0);
}
