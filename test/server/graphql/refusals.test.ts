/** What the API refuses, and what it tells of an error: a stable code, the argument, what is allowed, what was given, and nothing of what lies within. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Runner } from '../../../cypher/run.ts';
import { toCursor } from '../../../server/graphql/cursor.ts';
import { type Api, serveCorpus, startApi } from '../../helpers/api.ts';
import { harbour } from '../../helpers/harbour.ts';
import { testRunner } from '../../helpers/neo4j.ts';

const runner = testRunner();
let api: Api;
beforeAll(async () => {
  api = await serveCorpus(runner, harbour);
});
beforeEach(() => api.statements());
afterAll(() => api.close());

const long = 'x'.repeat(201);
const manyIds = JSON.stringify(Array.from({ length: 101 }, (_, n) => `e${n}`));
const notACursor = 'must be a cursor from this list, as it was given in cursor or pageInfo, got';

describe('an argument outside its range is BAD_USER_INPUT, and the message names the argument, the range and the value', () => {
  test.each([
    ['{ claims(first: 5000) { totalCount } }', 'first must be 1 to 100, got 5000'],
    ['{ claims(first: 0) { totalCount } }', 'first must be 1 to 100, got 0'],
    ['{ entities(last: -3) { totalCount } }', 'last must be 1 to 100, got -3'],
    ['{ sources(first: 101) { totalCount } }', 'first must be 1 to 100, got 101'],
    ['{ conflicts(first: 101) { totalCount } }', 'first must be 1 to 100, got 101'],
    ['{ entity(id: "light") { claims(first: 101) { totalCount } } }', 'first must be 1 to 100, got 101'],
    ['{ entity(id: "light") { evidence(first: 101) { totalCount } } }', 'first must be 1 to 100, got 101'],
    ['{ claims(after: "nonsense") { totalCount } }', `after ${notACursor} "nonsense"`],
    ['{ claims(before: "%%%") { totalCount } }', `before ${notACursor} "%%%"`],
    [
      `{ claims(after: "${toCursor('source', '20140601|x')}") { totalCount } }`,
      `after ${notACursor} "${toCursor('source', '20140601|x')}"`,
    ],
    [
      `{ claims(after: "${toCursor('claim', 'not a key')}") { totalCount } }`,
      `after ${notACursor} "${toCursor('claim', 'not a key')}"`,
    ],
    [
      `{ entities(orderBy: KIND, after: "${toCursor('entity', 'a|b')}") { totalCount } }`,
      `after ${notACursor} "${toCursor('entity', 'a|b')}"`,
    ],
    [`{ entity(id: "${long}") { id } }`, 'id must be at most 200 characters, got 201'],
    [`{ claim(id: "${long}") { id } }`, 'id must be at most 200 characters, got 201'],
    [`{ source(id: "${long}") { id } }`, 'id must be at most 200 characters, got 201'],
    [`{ node(id: "${long}") { id } }`, 'id must be at most 200 characters, got 201'],
    [`{ nodes(ids: ${manyIds}) { id } }`, 'ids must hold 1 to 100, got 101'],
    ['{ nodes(ids: []) { id } }', 'ids must hold 1 to 100, got 0'],
    [`{ neighbourhood(of: ["${long}"]) { truncated } }`, 'of must be at most 200 characters, got 201'],
    ['{ neighbourhood(of: []) { truncated } }', 'of must hold 1 to 100, got 0'],
    ['{ neighbourhood(of: ["light"], depth: 4) { truncated } }', 'depth must be 1 to 3, got 4'],
    ['{ neighbourhood(of: ["light"], limit: 501) { truncated } }', 'limit must be 1 to 500, got 501'],
    ['{ accountability(of: "light", depth: 7) { question } }', 'depth must be 1 to 6, got 7'],
    [`{ accountability(of: "${long}") { question } }`, 'of must be at most 200 characters, got 201'],
    ['{ paths(from: "a", to: "b", maxLength: 7) { length } }', 'maxLength must be 1 to 6, got 7'],
    ['{ paths(from: "a", to: "b", first: 21) { length } }', 'first must be 1 to 20, got 21'],
    [`{ search(text: "${long}") { score } }`, 'text must be at most 200 characters, got 201'],
    ['{ search(text: "light", first: 101) { score } }', 'first must be 1 to 100, got 101'],
    ['{ claims(filter: {relation: {in: []}}) { totalCount } }', 'filter.relation.in must hold 1 to 100, got 0'],
    [`{ claims(filter: {entity: {in: ${manyIds}}}) { totalCount } }`, 'filter.entity.in must hold 1 to 100, got 101'],
    [
      `{ claims(filter: {saidBy: {eq: "${long}"}}) { totalCount } }`,
      'filter.saidBy.eq must be at most 200 characters, got 201',
    ],
    [
      '{ entities(filter: {name: {contains: "…"}}) { totalCount } }',
      'filter.name.contains must hold a letter or a digit, got "…"',
    ],
    [
      `{ entities(filter: {name: {contains: "${long}"}}) { totalCount } }`,
      'filter.name.contains must be at most 200 characters, got 201',
    ],
  ])('%s', async (query, message) => {
    const { errors } = await api.ask(query);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([['BAD_USER_INPUT', message]]);
    expect(errors?.[0]?.extensions.argument).toBe(message.split(' ')[0]);
    expect(api.statements()).toEqual(query.startsWith('{ entity(id: "light")') ? ['entitiesByIds'] : []);
  });

  test.each([
    '{ claims(filter: {in: "June 2014"}) { totalCount } }',
    '{ accountability(of: "light", asOf: "2014-13") { question } }',
    '{ paths(from: "a", to: "b", asOf: "2013/2014") { length } }',
  ])('a period that is none, with what a period is: %s', async (query) => {
    const [code, message] = await api.refusal(query);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(
      /^(filter\.in|asOf) cannot be read: “.*” is not a period: a period is a day \(2014-06-15\)/,
    );
  });
});

describe('a query that is too much is refused before anything is read', () => {
  const claims = (depth: number): string =>
    depth === 0 ? 'id' : `subject { claims { nodes { ${claims(depth - 1)} } } }`;

  test.each<[string, string, string, string]>([
    [
      'deep',
      `{ claims { nodes { ${claims(4)} } } }`,
      'QUERY_TOO_DEEP',
      'A query may nest at most 12 fields, this one nests 15.',
    ],
    [
      'aliased',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: graph { entities }`).join(' ')} }`,
      'QUERY_TOO_COSTLY',
      'A query may have at most 30 aliases, this one has 31.',
    ],
    [
      'directed',
      `{ graph { ${'entities @skip(if: true) '.repeat(51)} } }`,
      'QUERY_TOO_COSTLY',
      'A query may have at most 50 directives, this one has 51.',
    ],
    [
      'long',
      `{ ${'graph '.repeat(2001)} }`,
      'QUERY_TOO_COSTLY',
      'A query may have at most 2000 tokens (names, values and signs), this one has more.',
    ],
  ])('%s', async (_what, query, code, message) => {
    expect(await api.refusal(query)).toEqual([code, message]);
    expect(api.statements()).toEqual([]);
  });

  test('what GraphiQL asks about the schema is not', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    });
    const { errors, status } = await api.ask(query);
    expect([status, errors]).toEqual([200, undefined]);
  });
});

describe("Apollo's own refusals keep their codes", () => {
  test.each([
    ['{ graph {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { claim }', 'GRAPHQL_VALIDATION_FAILED'],
    ['', 'BAD_REQUEST'],
  ])('%s: %s', async (query, code) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('a variable of the wrong type is BAD_USER_INPUT', async () => {
    const { errors } = await api.ask('query ($n: Int) { claims(first: $n) { totalCount } }', { n: 'many' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an error that nobody foresaw', () => {
  const failing: Runner = {
    ...runner,
    read: async () => {
      throw new TypeError('secret at /home/somebody/server/file.ts:12, bolt://10.0.0.1');
    },
  };

  test('is told as one sentence with a reference, and nothing of what it was', async () => {
    const broken = await startApi(failing, { warm: false });
    const { status, errors, data } = await broken.ask('{ graph { entities } }');
    await broken.close();
    expect([status, data]).toEqual([200, null]);
    const reference = errors?.[0]?.extensions.reference;
    expect(reference).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors).toEqual([
      {
        message: `Something went wrong that should not have. It is in the server's log under ${reference}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
        path: ['graph'],
      },
    ]);
  });
});

test('no error tells of a path, a stack, a statement or the database', async () => {
  const queries = [
    '{ graph {',
    '{ nothing }',
    '{ claims(first: 0) { totalCount } }',
    '{ claims(after: "x") { totalCount } }',
    '{ accountability(of: "nobody") { question } }',
  ];
  for (const query of queries) {
    const { errors } = await api.ask(query);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts|\.js|stack|Neo\.|MATCH|bolt:/);
  }
});
