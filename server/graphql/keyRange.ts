/**
 * Between which sort keys a page's rows lie, as parameters of a statement.
 *
 * Neo4j keeps a plan for each type of a parameter, and for strings and lists for each order of magnitude of their length: null where a string was, or an empty one
 * where a key of thirty letters was, is planned anew, which takes tenths of a second. So open ends are strings as long as a key, and filters and single ids go in a map, whose
 * inside Neo4j does not look into when it plans.
 */
import type { Slice } from './page.ts';

/** Below every sort key, which begins with a letter or digit. */
export const lowestKey = ' '.repeat(20);
/** Above every sort key: the last code point, which is no character. */
export const highestKey = '\u{10FFFF}'.repeat(20);

/** @param descending whether the list's order is from the highest key down */
export function keyRange(slice: Slice, descending: boolean) {
  const [low, high] = descending ? [slice.before, slice.after] : [slice.after, slice.before];
  return { after: low ?? lowestKey, before: high ?? highestKey, first: slice.fetch };
}
