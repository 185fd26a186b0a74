/** The stated conflicts and the questions: what they name exists, and each query asks for what the API has and its variables fit. */
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind as Node,
  parse,
  type TypeNode,
  validate,
} from 'graphql';
import { saying } from '../faults.ts';
import contract from '../graphql/schema.graphql?raw';
import { readPeriod } from '../time/period.ts';
import type { Ids } from './checkIds.ts';
import type { Drafts, QuestionDraft, Written } from './drafts.ts';
import { isMap } from './isMap.ts';
import type { Fault } from './types.ts';

export function* checkConflicts(drafts: Drafts, ids: Ids): Generator<Fault> {
  for (const { value, at } of drafts.conflicts)
    for (const [n, id] of value.claims.entries()) {
      const fault = ids.want(id, 'claim', at('claims', n), 'claims');
      if (fault) yield fault;
    }
}

export function* checkQuestions(drafts: Drafts, ids: Ids): Generator<Fault> {
  for (const question of drafts.questions) {
    yield* checkView(question, ids);
    yield* checkQuery(question);
  }
}

function* checkView({ value, at }: Written<QuestionDraft>, ids: Ids): Generator<Fault> {
  if (!value.view) return;
  const { focus, asOf } = value.view;
  const fault = ids.want(focus, 'entity', at('view', 'focus'), 'focus');
  if (fault) yield fault;
  try {
    if (asOf !== undefined) readPeriod(asOf);
  } catch (error) {
    yield {
      ...at('view', 'asOf'),
      code: 'BAD_DATE',
      message: `asOf: ${saying(error)}`,
    };
  }
}

function* checkQuery({ value, at }: Written<QuestionDraft>): Generator<Fault> {
  const document = parsed(value.query);
  if (document instanceof GraphQLError) {
    const message = `the query is not GraphQL, ${whereIn(document)}: ${document.message.replace(/^Syntax Error: /, '')}`;
    yield { ...at('query'), code: 'BAD_QUERY', message };
    return;
  }
  const operations = document.definitions.filter((definition) => definition.kind === Node.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== 'query') {
    yield {
      ...at('query'),
      code: 'BAD_QUERY',
      message: 'the query must be one operation, and that a query',
    };
    return;
  }
  for (const error of validate(api(), document)) {
    const message = `the query is not one that the API answers, ${whereIn(error)}: ${error.message}`;
    yield { ...at('query'), code: 'BAD_QUERY', message };
  }
  const declared = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    needed: type.kind === Node.NON_NULL_TYPE && defaultValue === undefined,
  }));
  const given = Object.keys(value.variables ?? {});
  for (const { name, needed } of declared)
    if (needed && !given.includes(name))
      yield {
        ...at('variables'),
        code: 'BAD_VARIABLES',
        message: `the query needs $${name}, and variables does not give it`,
      };
  for (const name of given)
    if (!declared.some((each) => each.name === name)) {
      const names = declared.map((each) => `$${each.name}`).join(', ') || 'none';
      const message = `variables gives ${name}, and the query does not declare $${name}; it declares ${names}`;
      yield { ...at('variables', name), code: 'BAD_VARIABLES', message };
    }
}

/** Where the first fault stands. */
function whereIn({ locations }: GraphQLError): string {
  const { line = 1, column = 1 } = locations?.[0] ?? {};
  return `in line ${line} of it at column ${column}`;
}

let schema: GraphQLSchema | undefined;

/** What the API has, made when a query first needs it. */
function api(): GraphQLSchema {
  schema ??= buildSchema(contract);
  return schema;
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/**
 * Variables as the query's own types want them. YAML reads `asOf: 2014` as a number, but only a variable declared Int or Float wants one: elsewhere
 * the number stays the text it was written as. `written` holds every scalar as text, `read` as YAML's core schema reads it.
 */
export function variablesOf(query: string, written: unknown, read: unknown): Record<string, unknown> {
  const document = parsed(query);
  const types = new Map<string, string>();
  if (!(document instanceof GraphQLError))
    for (const definition of document.definitions)
      if (definition.kind === Node.OPERATION_DEFINITION)
        for (const { variable, type } of definition.variableDefinitions ?? [])
          types.set(variable.name.value, named(type));
  return Object.fromEntries(
    Object.entries(isMap(read) ? read : {}).map(([name, value]) => {
      const numeric = ['Int', 'Float'].includes(types.get(name) ?? '');
      return [name, numeric ? value : withoutNumbers(isMap(written) ? written[name] : undefined, value)];
    }),
  );
}

function withoutNumbers(written: unknown, read: unknown): unknown {
  if (typeof read === 'number') return written;
  if (Array.isArray(read))
    return read.map((each, n) => withoutNumbers(Array.isArray(written) ? written[n] : undefined, each));
  if (!isMap(read)) return read;
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [
      name,
      withoutNumbers(isMap(written) ? written[name] : undefined, value),
    ]),
  );
}

function named(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : named(type.type);
}
