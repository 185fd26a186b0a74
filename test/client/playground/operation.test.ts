/** What the playground's address holds, and when two operations are one. */
import { describe, expect, test } from 'vitest';
import { meantIn } from '../../../client/playground/meantIn.ts';
import {
  askedAt,
  asksTheSame,
  fromSearch,
  laidOut,
  longestSearch,
  type Operation,
  placeOf,
  toSearch,
} from '../../../client/playground/operation.ts';

const keeper: Operation = {
  query: 'query Keeper($id: ID!) {\n  entity(id: $id) {\n    name # & more = 100%\n  }\n}\n',
  variables: '{\n  "id": "the-keeper",\n  "asOf": "1901-22"\n}',
  operationName: null,
};

describe('a link', () => {
  test('brings back the query to the letter and the variables laid out', () => {
    expect(fromSearch(toSearch(keeper) ?? '')).toEqual(keeper);
  });

  test('names the operation when it is one of several', () => {
    const two = { query: 'query A { a }\nquery B { b }', variables: '', operationName: 'B' };
    expect(toSearch(two)).toBe('?query=query+A+%7B+a+%7D%0Aquery+B+%7B+b+%7D&operationName=B');
    expect(fromSearch(toSearch(two) ?? '')).toEqual(two);
  });

  test('carries variables on one line, and none when there are none', () => {
    expect(toSearch({ query: '{ a }', variables: '{\n  "n": 1\n}', operationName: null })).toBe(
      '?query=%7B+a+%7D&variables=%7B%22n%22%3A1%7D',
    );
    expect(toSearch({ query: '{ a }', variables: ' {} ', operationName: null })).toBe('?query=%7B+a+%7D');
  });

  test('carries variables that are not JSON yet as they stand', () => {
    const typing = { query: '{ a }', variables: '{ "id": ', operationName: null };
    expect(fromSearch(toSearch(typing) ?? '')).toEqual({ ...typing, variables: '{ "id":' });
  });

  test('is empty for an empty query', () => {
    expect(toSearch({ query: ' \n', variables: '{"a":1}', operationName: null })).toBe('');
  });

  test('is refused past its longest, and not one character sooner', () => {
    const room = longestSearch - '?query='.length;
    expect(toSearch({ query: 'a'.repeat(room), variables: '', operationName: null })).toHaveLength(longestSearch);
    expect(toSearch({ query: 'a'.repeat(room + 1), variables: '', operationName: null })).toBeNull();
  });
});

test('an address without a query asks for nothing', () => {
  expect(fromSearch('')).toBeNull();
  expect(fromSearch('?query=++&variables=%7B%7D')).toBeNull();
  expect(fromSearch('?variables=%7B%22a%22%3A1%7D')).toBeNull();
});

describe('two operations ask the same', () => {
  const same = (variables: string, query = keeper.query) => asksTheSame(keeper, { ...keeper, query, variables });

  test('whatever the layout of their variables and the order of the keys', () => {
    expect(same('{"asOf":"1901-22","id":"the-keeper"}')).toBe(true);
    expect(same('{"id":"the-keeper"}')).toBe(false);
    expect(same('{"id":"another","asOf":"1901-22"}')).toBe(false);
  });

  test('whatever white space stands around the query, but not within', () => {
    expect(same(keeper.variables, `\n${keeper.query.trim()}`)).toBe(true);
    expect(same(keeper.variables, keeper.query.replace('  entity', 'entity'))).toBe(false);
  });

  test('whether no variables are written as nothing, as white space or as {}', () => {
    const bare = { query: '{ a }', variables: '', operationName: null };
    expect(asksTheSame(bare, { ...bare, variables: '{}' })).toBe(true);
    expect(asksTheSame(bare, { ...bare, variables: '  ' })).toBe(true);
    expect(asksTheSame(bare, { ...bare, variables: 'null' })).toBe(false);
  });

  test('in lists, where order counts', () => {
    const listed = { query: '{ a }', variables: '{"ids":["1","2"]}', operationName: null };
    expect(asksTheSame(listed, { ...listed, variables: '{"ids":["2","1"]}' })).toBe(false);
  });
});

test('variables are laid out for reading, unless they cannot be read', () => {
  expect(laidOut('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(laidOut('{ "a": ')).toBe('{ "a": ');
  expect(laidOut('')).toBe('');
});

test('what is too long for an address is handed over beside it', () => {
  const short = { query: '{ graph { title } }', variables: '{"a": 1}', operationName: null };
  const long = { ...short, query: `{ graph { title } } # ${'x'.repeat(longestSearch)}` };
  expect(placeOf(short)).toEqual({ to: `/playground${toSearch(short)}` });
  expect(placeOf(long)).toEqual({ to: '/playground', state: { operation: long } });
  expect(askedAt({ search: '', state: placeOf(long).state })).toEqual(long);
  expect(askedAt({ search: toSearch(short) ?? '', state: { tab: 'one' } })).toEqual({
    ...short,
    variables: '{\n  "a": 1\n}',
  });
  expect(askedAt({ search: '', state: null })).toBeNull();
});

test.each([
  ['query A { graph { title } } query B { graph { title } }', 'B', 'B'],
  ['query A { graph { title } }', 'A', 'A'],
  // Pasted over what held B, and run before GraphiQL has read it.
  ['query A { graph { title } }', 'B', 'A'],
  ['{ graph { title } }', 'B', undefined],
  ['{ graph { title } }', null, undefined],
  // Which one is not ours to guess: the API says what is wrong.
  ['query A { graph { title } } query C { graph { title } }', 'B', 'B'],
  ['query A { graph', 'B', 'B'],
])('%s, where %s was named, means %s', (query, named, meant) => {
  expect(meantIn(query, named)).toBe(meant);
});
