/** What an operation costs, from the schema, the document and the variables alone. */
import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Asked, type Cost, costOf } from '../../../../server/graphql/cost/cost.ts';
import { costOnce } from '../../../../server/graphql/cost/costOnce.ts';
import { points, weights } from '../../../../server/graphql/cost/weights.ts';
import { limits } from '../../../../server/graphql/limits.ts';
import schemaText from '../../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);
const cost = (query: string, asked: Asked = {}): Cost => costOf(schema, parse(query), asked);
const total = (query: string, variables?: Record<string, unknown>): number => cost(query, { variables }).total;

/** The parts of a sum: how many statements, and points for the rest. */
const sum = (statements: number, rest: number) => Math.ceil(points.operation + statements * points.statement + rest);

describe('each thing answered counts', () => {
  test('values, objects and statements', () => {
    expect(total('{ __typename }')).toBe(sum(0, 0.1));
    expect(total('{ graph { title claims } }')).toBe(sum(1, 1 + 0.2));
    expect(total('{ graph { title from { text } to { text } } }')).toBe(sum(1, 1 + 0.1 + 2 * 1.1));
  });

  test('a page as often as it is long, and rows by what they are', () => {
    expect(total('{ claims(first: 10) { nodes { id } } }')).toBe(sum(1, 10 * 5 + 10 * 1.1));
    expect(total('{ claims(last: 20) { nodes { id } } }')).toBe(sum(1, 20 * 6.1));
    expect(total('{ claims(first: 10, last: 20) { nodes { id } } }')).toBe(sum(1, 20 * 6.1));
    expect(total('{ claims { nodes { id } } }')).toBe(sum(1, limits.defaultPage * 6.1));
    expect(total('{ claims(first: 10) { edges { cursor node { id } } } }')).toBe(sum(1, 10 * 5 + 10 * (1 + 0.1 + 1.1)));
  });

  test('a page inside a page as often as both multiplied, its statement once', () => {
    expect(cost('{ claims(first: 10) { nodes { evidence(first: 5) { nodes { id } } } } }')).toEqual({
      total: sum(2, 10 * 5 + 10 + 10 * 5 * 4 + 50 * 1.1),
      fields: 5,
      drivers: [
        { path: 'claims.nodes.evidence', times: 50, cost: 250 },
        { path: 'claims', times: 10, cost: 100 },
        { path: 'claims.nodes.evidence.nodes', times: 50, cost: 50 },
      ],
    });
  });

  test('a connection whose count alone is asked for has no page', () => {
    expect(total('{ claims(first: 100) { totalCount } }')).toBe(sum(1, 100.1));
    expect(total('{ claims(first: 10) { pageInfo { hasNextPage } } }')).toBe(sum(1, 10 * 5 + 1.1));
  });

  test('lists by the arguments that bound them', () => {
    expect(total('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(sum(5, 3 * 5.1));
    expect(total('{ neighbourhood(of: "a", limit: 30) { claims { id } entities { id } } }')).toBe(
      sum(3, 30 * 10 + 2 * 30 * 1.1),
    );
    expect(total('{ search(text: "x") { score } }')).toBe(sum(2, 50 + 10 * 1.1));
  });
});

describe('what is counted is what will run', () => {
  const page = (n: number) => sum(1, n * 6.1);

  test('with the variables given, their defaults, and those of the schema', () => {
    const query = 'query ($n: Int = 7) { claims(first: $n) { nodes { id } } }';
    expect(total(query, { n: 30 })).toBe(page(30));
    expect(total(query)).toBe(page(7));
    expect(total(query, { n: null })).toBe(page(25));
    expect(total('query ($n: Int) { claims(first: $n) { nodes { id } } }')).toBe(page(25));
  });

  test('a variable that must be given and is not known yet counts as the most there may be', () => {
    expect(total('query ($n: Int!) { claims(first: $n) { nodes { id } } }')).toBe(page(100));
    expect(total('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }')).toBe(sum(5, 100 * 5.1));
  });

  test('a size that will be refused counts as one that is allowed, so that its own refusal is told', () => {
    expect(total('{ claims(first: 5000) { nodes { id } } }')).toBe(page(100));
    expect(total('{ claims(first: -1) { nodes { id } } }')).toBe(page(1));
    expect(total('query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: 'many' })).toBe(page(100));
  });

  test('without what directives leave out', () => {
    const query = 'query ($all: Boolean!) { __typename claims(first: 10) @include(if: $all) { nodes { id } } }';
    expect(total(query, { all: false })).toBe(sum(0, 0.1));
    expect(total(query, { all: true })).toBe(sum(1, 61.1));
    expect(total(query)).toBe(sum(1, 61.1));
    expect(total('{ __typename ... @skip(if: true) { claims { nodes { id } } } }')).toBe(sum(0, 0.1));
  });

  test('fragments wherever they are spread, and once where they are spread twice', () => {
    const named = 'fragment named on Entity { id name }';
    const plain = total('{ claims(first: 10) { nodes { subject { id name } object { id name } } } }');
    expect(
      total(`{ claims(first: 10) { nodes { subject { ...named } object { ...named ...named } } } } ${named}`),
    ).toBe(plain);
  });

  test('one field that is asked for in several places at once is one', () => {
    expect(total('{ graph { title } graph { claims } ... on Query { graph { title } } }')).toBe(
      total('{ graph { title claims } }'),
    );
    expect(total('{ a: graph { title } b: graph { title } }')).toBe(sum(2, 2 * 1.1));
  });

  test('of kinds that exclude each other the dearest, and the statements of all', () => {
    const posts = '... on Person { posts { claim { id } } }';
    const holders = '... on Post { holders { person { id } post { id } claim { id } } }';
    const one = total(`{ entities(first: 10) { nodes { id ${holders} } } }`);
    expect(total(`{ entities(first: 10) { nodes { id ${posts} ${holders} } } }`)).toBe(one + points.statement);
  });

  test('the operation that is asked for', () => {
    const query = 'query A { __typename } query B { graph { title } }';
    expect(cost(query, { operationName: 'B' }).total).toBe(sum(1, 1.1));
    expect(cost(query)).toEqual({ total: 0, fields: 0, drivers: [] });
  });
});

describe('a document that was not validated', () => {
  test.each([
    ['circular', '{ ...a } fragment a on Query { graph { title } ...a }'],
    ['circular in fields', '{ node(id: "a") { ...a } } fragment a on Claim { subject { claims { nodes { ...a } } } }'],
    ['of what there is not', '{ nothing(first: 10) { ... on Nobody { id } ...none } }'],
    [
      'doubling',
      `{ ...f0 } ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f60 on Query { __typename }`,
    ],
  ])('%s is counted all the same, up to the most fields there may be', (_what, query) => {
    const { fields } = cost(query);
    expect(fields).toBeGreaterThan(0);
    expect(fields).toBeLessThanOrEqual(limits.fields + 1);
  });
});

test('an operation that comes again is counted again only when what its count depends on is another', () => {
  const document = parse(`query A($n: Int, $ids: [ID!]!, $all: Boolean!, $of: ID!) {
    claims(first: $n) { nodes { id } } nodes(ids: $ids) { id } entity(id: $of) { name claims @include(if: $all) { nodes { id } } }
  } query B { __typename }`);
  const given = { n: 10, ids: ['a', 'b'], all: true, of: 'x' };
  const asked = (variables: object, operationName = 'A'): Asked => ({
    operationName,
    variables: { ...given, ...variables },
  });
  const all = [{}, { n: 20 }, { n: null }, { ids: ['a'] }, { all: false }, { n: 'many' }].map((more) => asked(more));
  for (const each of [...all, asked({}, 'B'), ...all])
    expect(costOnce(schema, document, each)).toEqual(costOf(schema, document, each));
  const first = costOnce(schema, document, asked({}));
  expect(costOnce(schema, document, asked({ of: 'another', ids: ['c', 'd'] }))).toBe(first);
});

test('the table speaks of fields that there are', () => {
  const unknown = Object.keys(weights).filter((name) => {
    const [type = '', field = ''] = name.split('.');
    const found = schema.getType(type);
    return !field.startsWith('__') && !(found && 'getFields' in found && found.getFields()[field]);
  });
  expect(unknown).toEqual([]);
});
