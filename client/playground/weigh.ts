/** What an operation asks for, told before it is sent: what it costs, what drives that, and the first limit that it would break. Counted by the server's own code. */
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { type Cost, costOf } from '../../server/graphql/cost/cost.ts';
import { limits } from '../../server/graphql/limits.ts';
import { measure } from '../../server/graphql/measure.ts';

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | null | undefined;
}

export interface Breach {
  /** "points", "nested fields", "aliases", "directives", "fields", "tokens". */
  readonly of: string;
  readonly most: number;
  readonly got: number;
}

export interface Weight {
  readonly cost: Cost;
  readonly most: number;
  /** Absent: it will run. */
  readonly breach?: Breach;
}

/** An operation that can be run, unless it breaks a limit. */
export interface Sound {
  readonly document: DocumentNode;
  readonly weight: Weight;
}

/** Undefined for what is not sound, or holds no query of that name. */
export function soundly(schema: GraphQLSchema, asked: Asked): Sound | undefined {
  const document = soundDocument(schema, asked.query);
  const weight = document && weigh(schema, document, asked);
  return document && weight && { document, weight };
}

/** The document, when it is sound and fits the schema; the API has the words for what is wrong with any other. */
export function soundDocument(schema: GraphQLSchema, query: string): DocumentNode | undefined {
  try {
    const document = parse(query);
    return validate(schema, document, specifiedRules, { maxErrors: 1 }).length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for a document that holds no query of that name. @param document sound */
export function weigh(schema: GraphQLSchema, document: DocumentNode, asked: Asked): Weight | undefined {
  const operation = getOperationAST(document, asked.operationName);
  if (operation?.operation !== 'query') return undefined;
  const { depth, introspection, aliases, directives } = measure(document, operation);
  const cost = costOf(schema, document, asked);
  const mostDepth = introspection ? limits.introspectionDepth : limits.depth;
  // In the order in which the API looks at them.
  const breach = [
    { of: 'tokens', most: limits.tokens, got: document.tokenCount ?? 0 },
    { of: 'nested fields', most: mostDepth, got: depth },
    { of: 'aliases', most: limits.aliases, got: aliases },
    { of: 'directives', most: limits.directives, got: directives },
    { of: 'fields', most: limits.fields, got: cost.fields },
    { of: 'points', most: limits.cost, got: cost.total },
  ].find(({ most, got }) => got > most);
  return { cost, most: limits.cost, ...(breach && { breach }) };
}
