/**
 * What a query lacks for its answer to be drawn, asked for quietly: which entities and claims stand in the answer, and what a claim joins. It is put into the text of
 * the query, each piece before the brace that ends a selection, so that every line stays where it is; and it is taken out of the answer again. Pure.
 */
import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Period } from '../graph/period.ts';
import { periodOf } from './period.ts';
import { type Asked, type Breach, type Sound, soundly } from './weigh.ts';

export interface Prepared {
  /** To be sent. */
  readonly query: string;
  /** What the names of everything quiet begin with; absent where nothing was added. */
  readonly prefix?: string;
  /** Where something was put in, as places in `query`, and how long each is. */
  readonly pieces: readonly Piece[];
  /** The time that the query speaks of, where its claims are asked whether they held then. */
  readonly period?: Period;
  /** The limit that the additions would have broken, so that nothing was added. */
  readonly breach?: Breach;
}

interface Piece {
  readonly at: number;
  readonly length: number;
}

/** By type: what it takes to draw it. `~` stands for the prefix; each word is a fragment that another may spread. */
const needs: Readonly<Record<string, string>> = {
  Entity: '~id: id ~name: name ~kind: kind',
  Claim:
    '~id: id ~verb: verb ~asserted: asserted ~standing: standing ~subject: subject { ...~Entity } ~object: object { ...~Entity }',
  // A link and a holder are what a claim says: without it they would be entities side by side.
  ChainLink: '~claim: claim { ...~Claim } ~via: via { ...~Claim }',
  Holder: '~claim: claim { ...~Claim }',
  // Who is named in it says so, and is no part of what is said.
  Evidence: '~evidence: __typename',
};

/** Of a claim besides, where the query speaks of one time. */
const then = (period: string) => ` ~from: from { edtf } ~holds: holds(in: "${period}") { answer why }`;

/** Of each fragment, those that it spreads. */
const within: Readonly<Record<string, readonly string[]>> = {
  Entity: [],
  Claim: ['Entity'],
  ChainLink: ['Claim', 'Entity'],
  Holder: ['Claim', 'Entity'],
  Evidence: [],
};

/** The query as it is to be sent; as it was written where it is not sound, has nothing to draw, or would break a limit that it keeps as it is. */
export function prepare(schema: GraphQLSchema, asked: Asked, sound: Sound | undefined): Prepared {
  const asWritten: Prepared = { query: asked.query, pieces: [] };
  if (!sound || sound.weight.breach) return asWritten;

  const prefix = prefixFor(asked.query);
  const insertions: { readonly at: number; readonly types: readonly string[] }[] = [];
  const info = new TypeInfo(schema);
  const enter = ({ selectionSet }: FieldNode) => {
    const type = getNamedType(info.getType());
    const end = selectionSet?.loc?.end;
    if (end === undefined || !isCompositeType(type)) return;
    const types = Object.keys(needs).filter((name) => overlap(schema, type, name));
    if (types.length > 0) insertions.push({ at: end - 1, types });
  };
  visit(sound.document, visitWithTypeInfo(info, { Field: { enter } }));
  if (insertions.length === 0) return asWritten;

  const period = periodOf(schema, sound.document, asked);
  const dated = period && tried(period);
  // Where asking when each claim held would be too much, what they are is asked all the same.
  return dated?.prefix ? dated : tried(undefined);

  function tried(period: Period | undefined): Prepared {
    const { query, pieces } = spliced(asked.query, prefix, insertions, period);
    const again = soundly(schema, { ...asked, query });
    const breach = again?.weight.breach;
    if (!again || breach) return { ...asWritten, ...(breach && { breach }) };
    return { query, prefix, pieces, ...(period && { period }) };
  }
}

function overlap(schema: GraphQLSchema, type: GraphQLCompositeType, name: string): boolean {
  const other = schema.getType(name);
  return isCompositeType(other) && doTypesOverlap(schema, type, other);
}

/** One that nothing in the query begins with. */
function prefixFor(query: string): string {
  let prefix = 'quiet_';
  while (query.includes(prefix)) prefix = `quiet${prefix}`;
  return prefix;
}

function spliced(
  query: string,
  prefix: string,
  insertions: readonly { readonly at: number; readonly types: readonly string[] }[],
  period: Period | undefined,
): { readonly query: string; readonly pieces: readonly Piece[] } {
  const used = new Set<string>();
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const { at, types } of insertions.toSorted((a, b) => a.at - b.at)) {
    text += query.slice(from, at);
    const piece = types
      .map((type) => ` ...${prefix}${type}`)
      .join('')
      .concat(' ');
    pieces.push({ at: text.length, length: piece.length });
    text += piece;
    from = at;
    for (const type of types) for (const each of [type, ...(within[type] ?? [])]) used.add(each);
  }
  const fragments = [...used].map(
    (type) => `\nfragment ${prefix}${type} on ${type} { ${partsOf(type, period).replaceAll('~', prefix)} }`,
  );
  // A comment may be the last line of what was written.
  return { query: `${text}${query.slice(from)}\n${fragments.join('')}`, pieces };
}

const partsOf = (type: string, period: Period | undefined) =>
  `${needs[type] ?? ''}${type === 'Claim' && period ? then(period.edtf) : ''}`;

/** What the API answered, without what was asked for quietly. */
export function withoutQuiet<Value>(value: Value, prefix: string | undefined): Value {
  if (prefix === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withoutQuiet(each, prefix)) as Value;
  const kept = Object.entries(value).filter(([name]) => !name.startsWith(prefix));
  return Object.fromEntries(kept.map(([name, below]) => [name, withoutQuiet(below, prefix)])) as Value;
}

interface Told {
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly Place[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Whether something went wrong with what nobody saw being asked. */
export function isQuietTrouble({ path = [] }: Told, prefix: string | undefined): boolean {
  return prefix !== undefined && path.some((name) => String(name).startsWith(prefix));
}

/** Where an error says that it is, in the query as it was written. */
export function asWritten<Error extends Told>(error: Error, { query, pieces }: Prepared): Error {
  if (!error.locations || pieces.length === 0) return error;
  const lines = query.split('\n');
  const startOf = (line: number) => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const locations = error.locations.map(({ line, column }) => {
    const start = startOf(line);
    const before = pieces.filter(({ at }) => at >= start && at < start + column - 1);
    return { line, column: column - before.reduce((sum, { length }) => sum + length, 0) };
  });
  return { ...error, locations };
}
