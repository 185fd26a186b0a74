/** Ids that no entity has: which of a query's they are, and the query with another instead. */
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { unknownIds, withId, wordsOf } from '../../../client/playground/unknownIds.ts';

const ids = (
  query: string,
  data: Record<string, unknown> | null,
  variables = {},
  errors: Parameters<typeof unknownIds>[3] = [],
) => unknownIds(parse(query), { query, variables }, data, errors);

test('are those whose field answers nothing, given in the query or by a variable', () => {
  expect(ids('{ entity(id: "a") { name } }', { entity: null })).toEqual(['a']);
  expect(ids('{ entity(id: "a") { name } }', { entity: { name: 'A' } })).toEqual([]);
  expect(ids('query Q($id: ID!) { it: node(id: $id) { id } }', { it: null }, { id: 'b' })).toEqual(['b']);
  expect(ids('{ a: entity(id: "a") { name } b: entity(id: "a") { name } }', { a: null, b: null })).toEqual(['a']);
  expect(ids('{ claim(id: "a") { sentence } graph { title } }', { claim: null, graph: null })).toEqual([]);
});

test('are those that an error names, and not those of a field that failed otherwise', () => {
  const chain = '{ accountability(of: "x") { question } }';
  const message = 'of must be the id of an entity, and none has "x"; search finds ids by name';
  expect(ids(chain, null, {}, [{ message, path: ['accountability'] }])).toEqual(['x']);
  expect(
    ids(chain, null, {}, [{ message: 'The answer took longer than 4 seconds.', path: ['accountability'] }]),
  ).toEqual([]);
  expect(ids('{ entity(id: "a") { name } }', null)).toEqual([]);
});

test('are looked for as names, and replaced wherever they stand whole', () => {
  expect(wordsOf('birmingham-city_council')).toBe('birmingham city council');
  expect(wordsOf('--')).toBe('');
  const asked = { query: '{ entity(id: "a") { name } } # "ab"', variables: '{ "of": "a" }', operationName: null };
  expect(withId(asked, 'a', 'c')).toEqual({
    query: '{ entity(id: "c") { name } } # "ab"',
    variables: '{ "of": "c" }',
    operationName: null,
  });
});
