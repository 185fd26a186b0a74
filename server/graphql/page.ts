/** Pages of a list by keyset: where the page starts is a sort key, never a count of rows, so the last page costs what the first does. Relay's rules. */
import { fromCursor, type Order, toCursor } from './cursor.ts';
import { badInput } from './errors.ts';
import { limits } from './limits.ts';
import { type Soon, upon } from './soon.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which rows a page needs. */
export interface Slice {
  /** Sort keys that the rows lie between; open when absent. */
  readonly after?: string;
  readonly before?: string;
  readonly first?: number;
  readonly last?: number;
  /** True when the rows are wanted from the end. */
  readonly backward: boolean;
  /** How many rows to fetch: one more than the page holds, to know whether there is more. */
  readonly fetch: number;
}

/** @throws BAD_USER_INPUT when a count is not 1 to 100 or a cursor is not of this order */
export function readSlice(order: Order, args: PageArguments): Slice {
  const last = count('last', args.last);
  const first = count('first', args.first) ?? (last === undefined ? limits.defaultPage : undefined);
  return {
    ...(args.after != null && { after: fromCursor(order, 'after', args.after) }),
    ...(args.before != null && { before: fromCursor(order, 'before', args.before) }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    backward: first === undefined,
    fetch: Math.max(first ?? 0, last ?? 0) + 1,
  };
}

/** @throws BAD_USER_INPUT when it is given and not 1 to `most` */
export function count(
  argument: string,
  given: number | null | undefined,
  most: number = limits.page,
): number | undefined {
  if (given == null) return undefined;
  if (Number.isInteger(given) && given >= 1 && given <= most) return given;
  throw badInput(argument, `must be 1 to ${most}, got ${given}`);
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The page out of the rows that a statement gave for the slice.
 * @param fetched at most `slice.fetch` rows; from the end of the list backwards when `slice.backward`
 */
export function toPage<Row>(slice: Slice, fetched: readonly Row[]): Page<Row> {
  const { first, last } = slice;
  // Relay's answer to "is there more" on the side that the page was not counted from: there is, if a cursor was given there, as the cursor's own row is.
  if (first === undefined)
    return {
      rows: fetched.slice(0, last).reverse(),
      hasNextPage: slice.before !== undefined,
      hasPreviousPage: fetched.length > (last ?? 0),
    };
  const fromStart = fetched.slice(0, first);
  return {
    rows: last === undefined ? fromStart : fromStart.slice(-last),
    hasNextPage: fetched.length > first,
    hasPreviousPage: last === undefined ? slice.after !== undefined : fetched.length > last,
  };
}

/** What a connection's resolvers work on: nothing is read before a field that needs it is asked for, and then once. */
export interface Connection<Row> {
  page(): Soon<Page<Row>>;
  cursor(row: Row): string;
  totalCount(): Promise<number>;
}

export function connection<Row>(of: {
  readonly order: Order;
  readonly slice: Slice;
  /** The slice's rows, in its own direction. */
  readonly fetch: () => Soon<readonly Row[]>;
  /** A row's sort key in that order. */
  readonly key: (row: Row) => string;
  readonly totalCount: () => Promise<number>;
}): Connection<Row> {
  let page: Soon<Page<Row>> | undefined;
  return {
    page: () => {
      page ??= upon(of.fetch(), (fetched) => toPage(of.slice, fetched));
      return page;
    },
    cursor: (row) => toCursor(of.order, of.key(row)),
    totalCount: of.totalCount,
  };
}
