/** One GraphQL operation as the playground's editors hold it, and its place in an address. No React, no DOM. */

export interface Operation {
  query: string;
  /** JSON, as text; empty when there are none. Kept as text because it may be half-typed. */
  variables: string;
  /** Which operation of the document is meant; null when it holds but one. */
  operationName: string | null;
}

type Text = Pick<Operation, 'query' | 'variables'>;

/** A tab of GraphiQL's, which leaves out what it has not. */
interface Tab {
  query?: string | null | undefined;
  variables?: string | null | undefined;
  operationName?: string | null | undefined;
}

/** @param tab undefined while there is none, which holds nothing */
export const inTab = (tab: Tab | undefined): Operation => ({
  query: tab?.query ?? '',
  variables: tab?.variables ?? '',
  operationName: tab?.operationName ?? null,
});

/**
 * The longest search part of an address that we hand out. A reload sends it to the server, where Node refuses a request whose headers
 * are past 16 KiB all told, and mail programs cut far sooner.
 */
export const longestSearch = 8_000;

/** The operation in an address' search part, variables laid out for reading; null when there is none. */
export function fromSearch(search: string): Operation | null {
  const given = new URLSearchParams(search);
  const query = given.get('query');
  if (!query?.trim()) return null;
  return { query, variables: laidOut(given.get('variables') ?? ''), operationName: given.get('operationName') };
}

/**
 * What an address asks for: what is too long for its search part was handed over beside it, in the browser's history.
 * @param state of the history's entry
 */
export function askedAt({ search, state }: { readonly search: string; readonly state: unknown }): Operation | null {
  const handed = typeof state === 'object' && state !== null && 'operation' in state ? state.operation : null;
  return isOperation(handed) ? handed : fromSearch(search);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string';
}

/** Where an operation stands in the playground, as `navigate` takes it. */
export function placeOf(operation: Operation): { readonly to: string; readonly state?: { operation: Operation } } {
  const search = toSearch(operation);
  return search === null ? { to: '/playground', state: { operation } } : { to: `/playground${search}` };
}

/** The search part that brings an operation back, with its question mark; empty for an empty query, null when it would be too long. */
export function toSearch({ query, variables, operationName }: Operation): string | null {
  if (!query.trim()) return '';
  const parts = new URLSearchParams({ query });
  const short = compact(variables);
  if (short !== '' && short !== '{}') parts.set('variables', short);
  if (operationName) parts.set('operationName', operationName);
  const search = `?${parts}`;
  return search.length > longestSearch ? null : search;
}

/** Whether two operations ask the same: the query to the letter, its outer white space apart; the variables by value. */
export function asksTheSame(one: Text, other: Text): boolean {
  return one.query.trim() === other.query.trim() && byValue(one.variables) === byValue(other.variables);
}

/** Variables on indented lines; as they are when they are not JSON. */
export function laidOut(variables: string): string {
  const value = parsed(variables);
  return value === undefined ? variables : JSON.stringify(value, null, 2);
}

function compact(variables: string): string {
  const value = parsed(variables);
  return value === undefined ? variables.trim() : JSON.stringify(value);
}

/** One text per value: the order of keys makes no difference, nor whether "no variables" is written as nothing or as `{}`. */
function byValue(variables: string): string {
  const value = parsed(variables);
  return value === undefined ? variables.trim() || '{}' : JSON.stringify(value, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Undefined for what is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
