/** The same operation comes again and again with other ids: it is counted once for each of what its count depends on. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Asked, type Cost, count } from './cost.ts';

interface Known {
  readonly operationName: string | null | undefined;
  /** The variables that the count depends on, and what they held then. */
  readonly variables: readonly string[];
  readonly held: string;
  readonly cost: Cost;
}

/** By the document: Apollo keeps those that it has parsed, so that a text that comes again is the same object. */
const known = new WeakMap<DocumentNode, Known[]>();
/** Of one document; a page's size, or how many ids, takes few values. */
const mostKnown = 8;

/** As `costOf`, for one schema. */
export function costOnce(schema: GraphQLSchema, document: DocumentNode, asked: Asked): Cost {
  const before = known.get(document) ?? [];
  const same = before.find(
    ({ operationName, variables, held }) => operationName === asked.operationName && holds(asked, variables) === held,
  );
  if (same) return same.cost;
  const { cost, variables } = count(schema, document, asked);
  const { operationName } = asked;
  known.set(
    document,
    [{ operationName, variables, held: holds(asked, variables), cost }, ...before].slice(0, mostKnown),
  );
  return cost;
}

/** How long a list is, is all of it that counts. */
function holds({ variables = {} }: Asked, names: readonly string[]): string {
  const values = names.map((name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (Array.isArray(value)) return ['list', value.length];
    return value === undefined ? [] : [typeof value === 'object' ? 'object' : value];
  });
  return JSON.stringify(values);
}
