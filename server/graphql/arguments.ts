/** Checks that arguments share. Each refusal is BAD_USER_INPUT and names the argument, what is allowed and what was given. */
import type { Kind } from '../relations.ts';
import { type Period, readPeriod } from '../time/period.ts';
import { badInput } from './errors.ts';
import { limits } from './limits.ts';
import type { EntityKind } from './types.ts';

/** An id as it was given, when it is not too long to be one. */
export function checkId(argument: string, id: string): string {
  return checkLength(argument, id, limits.idLength);
}

export function checkLength(argument: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw badInput(argument, `must be at most ${most} characters, got ${text.length}`);
}

/** Each of the list once, in its order. */
export function checkList<T>(argument: string, list: readonly T[], most: number): readonly T[] {
  if (list.length >= 1 && list.length <= most) return [...new Set(list)];
  throw badInput(argument, `must hold 1 to ${most}, got ${list.length}`);
}

export function checkIds(argument: string, ids: readonly string[]): readonly string[] {
  for (const id of ids) checkId(argument, id);
  return checkList(argument, ids, limits.ids);
}

/** Null when none is given. */
export function argumentPeriod(argument: string, text: unknown): Period | null {
  return text == null ? null : checkPeriod(argument, text);
}

/** @param text a scalar of our own lets any literal and any JSON through */
export function checkPeriod(argument: string, text: unknown): Period {
  if (typeof text !== 'string')
    throw badInput(
      argument,
      `must be a text, such as "2014" or "2014-06", got ${Array.isArray(text) ? 'a list' : typeof text}`,
    );
  try {
    return readPeriod(text);
  } catch (error) {
    if (error instanceof RangeError) throw badInput(argument, `cannot be read: ${error.message}`);
    throw error;
  }
}

/** `PERSON` in the API is `Person` in the graph. */
export function kindWord(kind: EntityKind): Kind {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}` as Kind;
}

export function kindEnum(kind: Kind): EntityKind {
  return kind.toUpperCase() as EntityKind;
}
