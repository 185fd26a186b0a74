import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { readView } from '../../client/address.ts';
import { NetworkDocument, WeighedDocument } from '../../client/api/operations.ts';
import { askedFor } from '../../client/takeaway/askedFor.ts';
import { compose } from '../../client/takeaway/compose.ts';
import { schema } from './schema.ts';

const claims = ['one', 'two'];
const onScreen = { claims, notes: ['one'], entities: ['light'], network: undefined };
const at = { at: '2000', dated: false };
const network = [
  { document: NetworkDocument, variables: { of: ['light'], filter: { asserted: true }, limit: 200, ...at }, why: 'A.' },
];
const asked = (search: string) =>
  askedFor(readView('light', new URLSearchParams(search)).view, { ...onScreen, network });
const operations = (query: string) => [...query.matchAll(/^query (\w+)/gm)].map(([, name]) => name);

it.each([
  ['asOf=2014', ['Chain', 'Notes']],
  ['asOf=2014&considered=1&kind=POST', ['Chain', 'Weighed', 'Claims', 'Notes']],
  ['view=network&asOf=2014', ['Network', 'Chain', 'Notes']],
  ['view=timeline&asOf=2014', ['Chain', 'Claims', 'Chain2', 'Notes']],
  ['view=text', ['Chain', 'Claims']],
])('the view at ?%s is made of %j, which the API takes as they stand', (search, names) => {
  const { query, variables, operationName } = compose(['What is it?'], asked(search));
  expect(operations(query)).toEqual(names);
  expect(operationName).toBe(names[0]);
  expect(query).toMatch(/^# What is it\?\n\n# /);
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  const used = new Set([...query.matchAll(/\$(\w+):/g)].map(([, name]) => name));
  expect(new Set(Object.keys(JSON.parse(variables)))).toEqual(used);
});

it('a variable that means two things has two names, one that means the same has one', () => {
  const { query, variables } = compose([], asked('view=network&considered=1'));
  expect(JSON.parse(variables)).toEqual({
    of: ['light'],
    of2: 'light',
    filter: { asserted: true },
    limit: 200,
    ...at,
    asOf: null,
    direction: 'UP',
    ids: ['one'],
  });
  expect(query).toContain('accountability(of: $of2, asOf: $asOf, direction: $direction)');
  expect(query.match(/fragment Named on/g)).toHaveLength(1);
});

it('what is asked twice stands there once, and what would be too long for the API is left out with a word', () => {
  const weighed = (of: string[]) => ({ document: WeighedDocument, variables: { of }, why: 'B.' });
  const long = Array.from({ length: 100 }, (_, n) => weighed([`an-id-${n}`]));
  expect(operations(compose([], [weighed(['x']), weighed(['x'])]).query)).toEqual(['Weighed']);
  const { query } = compose(['Much.'], long);
  expect(query).toMatch(/^# Much\.\n# \d+ more that fill in details are left out, as they would be too long\.\n/);
  expect(operations(query)[1]).toBe('Weighed2');
});
