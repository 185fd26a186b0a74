/** What the answer's panes are made of: which answer a tab shows, a table in order, what a query would cost, a statement to copy. */
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readView } from '../../../client/address.ts';
import { readEdtf } from '../../../client/graph/period.ts';
import { type Answered, Answers } from '../../../client/playground/answers.ts';
import { cypherLiteral, cypherText } from '../../../client/playground/cypherText.ts';
import { type DrawnClaim, explorerAddress } from '../../../client/playground/drawable.ts';
import { sorted } from '../../../client/playground/sorted.ts';
import { stepsOf } from '../../../client/playground/trace.ts';
import { soundDocument, weigh } from '../../../client/playground/weigh.ts';
import { limits } from '../../../server/graphql/limits.ts';
import schemaText from '../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);

describe('the answer that a tab shows', () => {
  const answered = (id: string, text = '{}'): Answered => ({
    asked: { query: 'query Q($id: ID!) { entity(id: $id) { kind } }', variables: { id } },
    headers: {},
    text,
    data: { entity: { quiet_id: id } },
    errors: [],
  });
  const tab = (id: string) => ({ query: answered(id).asked.query, variables: `{ "id": "${id}" }` });

  test('is that of its own question, though another has the same to read', () => {
    const answers = new Answers();
    for (const id of ['a', 'b']) answers.keep(answered(id));
    expect(answers.of('{}', tab('a'))).toEqual(answered('a'));
    expect(answers.of('{}', tab('b'))).toEqual(answered('b'));
  });

  test('stays while the query is changed, unless it could be one of two', () => {
    const answers = new Answers();
    answers.keep(answered('a'));
    answers.keep(answered('a'));
    expect(answers.of('{}', { query: '{ changed', variables: '' })).toEqual(answered('a'));
    answers.keep(answered('b'));
    expect(answers.of('{}', { query: '{ changed', variables: '' })).toBeUndefined();
    expect(answers.of('', tab('a'))).toBeUndefined();
  });

  test('is forgotten after forty others', () => {
    const answers = new Answers();
    for (let at = 0; at <= 40; at += 1) answers.keep(answered('a', `${at}`));
    expect(answers.of('0', tab('a'))).toBeUndefined();
    expect(answers.of('1', tab('a'))).toBeDefined();
  });
});

describe('a table in order', () => {
  const table = { columns: ['n'], rows: [['b 10'], [null], ['b 9'], ['Á'], ['']] };

  test('is blind to case and accents, knows numbers, and has what is empty last', () => {
    expect(sorted(table, { column: 0, down: false }).rows.flat()).toEqual(['Á', 'b 9', 'b 10', null, '']);
    expect(sorted(table, { column: 0, down: true }).rows.flat()).toEqual(['b 10', 'b 9', 'Á', null, '']);
    expect(sorted(table, undefined)).toBe(table);
  });

  test('of numbers goes by what they are worth', () => {
    const rows = [[10], [9], [-1], [2.5]];
    expect(sorted({ columns: ['n'], rows }, { column: 0, down: false }).rows.flat()).toEqual([-1, 2.5, 9, 10]);
  });
});

describe('what a query would cost is told before it is run', () => {
  const told = (query: string, variables?: Record<string, unknown>) => {
    const document = soundDocument(schema, query);
    return document && weigh(schema, document, { query, variables });
  };

  test('with what drives it', () => {
    expect(told('query Q($n: Int!) { claims(first: $n) { nodes { id } } }', { n: 10 })).toEqual({
      cost: {
        total: 121,
        fields: 3,
        drivers: [
          { path: 'claims', times: 10, cost: 100 },
          { path: 'claims.nodes', times: 10, cost: 10 },
          { path: 'claims.nodes.id', times: 10, cost: 1 },
        ],
      },
      most: limits.cost,
    });
  });

  test.each([
    ['points', '{ claims(first: 100) { nodes { evidence(first: 100) { nodes { claim { sentence } } } } } }', 101_760],
    [
      'nested fields',
      `{ claim(id: "a") ${'{ subject { claims(first: 1) { nodes '.repeat(4)}{ id } ${'} } }'.repeat(4)} }`,
      14,
    ],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: graph { title }`).join(' ')} }`, 31],
    [
      'directives',
      `{ graph { title ${Array.from({ length: 51 }, () => '... @include(if: true) { title }').join(' ')} } }`,
      51,
    ],
    ['tokens', `{ ${Array.from({ length: 334 }, (_, at) => `a${at}: graph { title }`).join(' ')} }`, 2006],
  ])('or that it would have too many %s', (of, query, got) => {
    expect(told(query)?.breach).toMatchObject({ of, got });
  });

  test('and nothing of what is no sound query', () => {
    expect(told('{ claims { nodes { nothing } } }')).toBeUndefined();
    expect(told('{ claims')).toBeUndefined();
  });
});

describe('a statement to copy', () => {
  test('has its question, a line for each parameter, and its text', () => {
    const statement = {
      name: 'entitiesByIds',
      question: 'Which entities\n  have these ids?',
      text: 'MATCH (e:Entity)\nWHERE e.id IN $ids\nRETURN e;\n',
      parameters: { ids: ["o'hara", ''], first: 25, filter: { in: null, 'odd key': true } },
      began: 0,
      milliseconds: 1,
      rows: 1,
      plan: null,
    };
    expect(cypherText(statement)).toBe(
      [
        '// entitiesByIds: Which entities have these ids?',
        ":param ids => ['o\\'hara', '']",
        ':param first => 25',
        ':param filter => {in: null, `odd key`: true}',
        'MATCH (e:Entity)',
        'WHERE e.id IN $ids',
        'RETURN e;',
      ].join('\n'),
    );
  });

  test.each([
    ['a\nb\r\t\\', "'a\\nb\\r\\t\\\\'"],
    ['\u2028\u0000\uffff\ue000', "'\\u2028\\u0000\\uffff\\ue000'"],
    ['"Zoë" 😀', '\'"Zoë" 😀\''],
    [-1.5, '-1.5'],
    [[], '[]'],
    [{}, '{}'],
    [{ 'a`b': 1 }, '{`a``b`: 1}'],
  ])('%j is written on one line', (value, written) => {
    expect(cypherLiteral(value)).toBe(written);
  });

  test('and its plan is read from what gives the rows to what they come from', () => {
    const leaf = { operator: 'Seek', details: '', estimatedRows: 1, children: [] };
    const plan = { ...leaf, operator: 'Produce', children: [{ ...leaf, operator: 'Filter', children: [leaf] }] };
    expect(stepsOf(plan).map(({ depth, plan: { operator } }) => [depth, operator])).toEqual([
      [0, 'Produce'],
      [1, 'Filter'],
      [2, 'Seek'],
    ]);
  });
});

describe('the answer goes on in the explorer', () => {
  const entity = (id: string) => ({ id, name: id, kind: 'PERSON' as const });
  const claim = (id: string, subject: string, object: string, asserted = true): DrawnClaim => ({
    ...{ id, verb: 'oversees', asserted, standing: 'REPORTED', from: { edtf: null } },
    ...{ subject: entity(subject), object: entity(object) },
  });
  const read = (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://any');
    return readView(decodeURIComponent(pathname.slice('/entity/'.length)), searchParams);
  };

  test('as exactly its claims, and the entities that none of them joins to another, around what most of them touch', () => {
    const claims = [claim('1', 'a', 'b'), claim('2', 'c,d', 'b', false), claim('itself', 'e', 'e')];
    const entities = ['f', 'a', 'b', 'c,d', 'e'].map(entity);
    const { address, kept, of } = explorerAddress({ entities, claims }, undefined);
    expect([kept, of]).toEqual([4, 4]);
    expect(read(address)).toEqual({
      view: { focus: 'b', direction: 'UP', view: 'network', only: ['1', '2', 'f', 'e'] },
      faults: [],
    });
  });

  test('at the time that it speaks of', () => {
    const { address } = explorerAddress({ entities: [], claims: [claim('1', 'a', 'b')] }, readEdtf('2013-22'));
    expect(address).toBe('/entity/a?view=network&asOf=2013-22&only=1');
  });

  test('in an address that can be sent: what has no room in it is counted', () => {
    const many = Array.from({ length: 200 }, (_, at) => entity(`entity-${at}-${'x'.repeat(60)}`));
    const { address, kept, of } = explorerAddress({ entities: many, claims: [claim('1', 'a', 'b', false)] }, undefined);
    expect(address.length).toBeLessThanOrEqual(5_000);
    expect(read(address).view.only).toHaveLength(kept);
    expect([kept, of]).toEqual([71, 201]);
  });
});
