/** Cursors: where a thing stands in one order, opaque to clients. Within, the order's name and the thing's sort key. */
import { checkLength } from './arguments.ts';
import { badInput } from './errors.ts';
import { limits } from './limits.ts';

/** Each order that can be paged, and the form of its keys. */
const orders = {
  claim: /^\d{8}\|./,
  entity: /\|./,
  entityByKind: /^[A-Z][a-z]+\|.*\|./,
  source: /^\d{8}\|./,
  evidence: /./,
  conflict: /./,
} as const;
export type Order = keyof typeof orders;

export function toCursor(order: Order, key: string): string {
  return Buffer.from(`${order}:${key}`).toString('base64url');
}

/**
 * @param argument the argument that holds the cursor, for the message
 * @returns the sort key
 * @throws BAD_USER_INPUT when it is too long, or not a cursor of that order
 */
export function fromCursor(order: Order, argument: string, cursor: string): string {
  checkLength(argument, cursor, limits.cursorLength);
  const [found, key = ''] = Buffer.from(cursor, 'base64url').toString().split(/:(.*)/s);
  // What does not come out as it went in was not made here.
  if (found === order && orders[order].test(key) && toCursor(order, key) === cursor) return key;
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  throw badInput(
    argument,
    `must be a cursor from this list, as it was given in cursor or pageInfo, got ${JSON.stringify(shown)}`,
  );
}
