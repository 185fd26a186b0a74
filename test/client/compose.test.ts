import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { readView } from '../../client/address.ts';
import { NetworkClaimsDocument, NetworkDocument, WeighedDocument } from '../../client/api/operations.ts';
import { slices } from '../../client/api/slices.ts';
import { soundDocument, weigh } from '../../client/playground/weigh.ts';
import { askedFor } from '../../client/takeaway/askedFor.ts';
import { compose } from '../../client/takeaway/compose.ts';
import { schema } from './schema.ts';

const claims = ['one', 'two'];
const onScreen = { claims, notes: ['one'], network: undefined };
const at = { at: '2000', dated: false };
const network = [
  { document: NetworkDocument, variables: { of: ['light'], filter: { asserted: true }, limit: 200, ...at }, why: 'A.' },
];
const weighed = [{ document: WeighedDocument, variables: { of: ['light'], after: null }, why: 'B.' }];
const asked = (search: string) => {
  const { view } = readView('light', new URLSearchParams(search));
  return askedFor(view, { ...onScreen, network, weighed: view.considered ? weighed : [] });
};
const operations = (query: string) => [...query.matchAll(/^query (\w+)/gm)].map(([, name]) => name);

it.each([
  ['asOf=2014', ['Chain', 'Notes']],
  ['asOf=2014&considered=1&kind=POST', ['Chain', 'Weighed', 'Claims', 'Notes']],
  ['view=network&asOf=2014', ['Network', 'Chain', 'Notes']],
  ['view=timeline&asOf=2014', ['Chain', 'Claims', 'Chain2', 'Notes']],
  ['view=text', ['Chain', 'Claims']],
  ['asOf=2014&selected=one', ['Chain', 'Notes', 'Thing']],
  ['view=network&selected=one', ['Network', 'Chain', 'Notes', 'Thing']],
  ['view=timeline&asOf=2014&selected=one', ['Chain', 'Claims', 'Chain2', 'Notes', 'Thing']],
  ['view=text&considered=1&selected=one', ['Chain', 'Claims', 'Weighed', 'Thing']],
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
    after: null,
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

const many = (count: number) => Array.from({ length: count }, (_, n) => `claim-${n}`);
const weight = ({ query, variables, operationName }: ReturnType<typeof compose>) => {
  const document = soundDocument(schema, query);
  return document && weigh(schema, document, { query, variables: JSON.parse(variables), operationName });
};
/** The ids of all lists of one operation, in their order. */
const idsOf = ({ variables }: ReturnType<typeof compose>) =>
  Object.entries(JSON.parse(variables) as Record<string, string[]>).flatMap(([name, ids]) =>
    /^ids\d*$/.test(name) ? ids : [],
  );

it.each([101, 250, 400])(
  'a network of %i ids is one operation that the API takes, and asks for each of them once',
  (count) => {
    const network = slices(many(count)).map((ids) => ({
      document: NetworkClaimsDocument,
      variables: { ids, at: '2014', dated: true },
      why: 'Exactly these.',
    }));
    const composed = compose([], network);
    expect(operations(composed.query)).toEqual(['NetworkClaims']);
    expect(idsOf(composed)).toEqual(many(count));
    expect(composed.query.match(/nodes\(ids: /g)).toHaveLength(Math.ceil(count / 100));
    expect(weight(composed)?.breach).toBeUndefined();
  },
);

it('a text of more than 100 claims has the words behind each of them in one operation', () => {
  const onPage = { claims: many(150), notes: [], weighed: [] };
  const { view } = readView('light', new URLSearchParams('view=text'));
  const [, words] = askedFor(view, onPage);
  const composed = compose([], askedFor(view, onPage).slice(1));
  expect(words?.variables).toEqual({ ids: many(100) });
  expect(operations(composed.query)).toEqual(['Claims']);
  expect(composed.query).toContain('more: nodes(ids: $ids2)');
  expect(idsOf(composed)).toEqual(many(150));
  expect(weight(composed)?.breach).toBeUndefined();
  const long = compose([], askedFor(view, { ...onPage, claims: many(200) }).slice(1));
  // What costs more than one operation may is in two, and each says so.
  expect(operations(long.query)).toEqual(['Claims', 'Claims2']);
  expect(long.query).toContain('all the words behind it. Part 2 of 2.');
  expect(weight(long)?.breach).toBeUndefined();
});
