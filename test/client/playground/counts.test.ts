/** The record as a picture: which rows it has, what joins them, and which query each opens. */
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import {
  aboutKind,
  aboutRelation,
  type Counts,
  onRing,
  pathBetween,
  pictureOf,
  widthOf,
} from '../../../client/playground/counts.ts';
import { soundDocument, weigh } from '../../../client/playground/weigh.ts';
import schemaText from '../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);
const counts: Counts = {
  byKind: [
    { kind: 'PERSON', count: 3 },
    { kind: 'ORGANISATION', count: 2 },
    { kind: 'POST', count: 2 },
    { kind: 'PLACE', count: 0 },
  ],
  byEnds: [
    { subject: 'PERSON', relation: 'HOLDS_POST', verb: 'holds the post of', object: 'POST', count: 2, asserted: 2 },
    { subject: 'ORGANISATION', relation: 'OVERSEES', verb: 'oversees', object: 'ORGANISATION', count: 1, asserted: 1 },
    { subject: 'PERSON', relation: 'OVERSEES', verb: 'oversees', object: 'ORGANISATION', count: 3, asserted: 1 },
    { subject: 'PERSON', relation: 'ADVISES', verb: 'advises', object: 'ORGANISATION', count: 2, asserted: 2 },
  ],
};

test('has each kind that stands at an end, and each relation, the one with most claims first', () => {
  const { kinds, relations } = pictureOf(counts);
  expect(kinds).toEqual([
    { kind: 'PERSON', count: 3 },
    { kind: 'POST', count: 2 },
    { kind: 'ORGANISATION', count: 2 },
  ]);
  expect(relations).toEqual([
    { relation: 'OVERSEES', verb: 'oversees', count: 4, asserted: 2 },
    { relation: 'ADVISES', verb: 'advises', count: 2, asserted: 2 },
    { relation: 'HOLDS_POST', verb: 'holds the post of', count: 2, asserted: 2 },
  ]);
});

test('joins two kinds by as many claims as there are, whatever their relations', () => {
  expect(pictureOf(counts).strands).toEqual([
    { from: 'PERSON', to: 'ORGANISATION', count: 5, relations: ['OVERSEES', 'ADVISES'] },
    { from: 'PERSON', to: 'POST', count: 2, relations: ['HOLDS_POST'] },
    { from: 'ORGANISATION', to: 'ORGANISATION', count: 1, relations: ['OVERSEES'] },
  ]);
  expect([widthOf(4, 4), widthOf(1, 4)]).toEqual([8, 4.25]);
});

test('stands on a ring, half on either side of it, and what leads to itself is a loop', () => {
  const [a, b, c, d] = onRing(4, { x: 10, y: 20 });
  const near = (x: number, y: number) => ({ x: expect.closeTo(x, 2), y: expect.closeTo(y, 2) });
  expect([a, b, c, d]).toEqual([near(7.07, -14.14), near(7.07, 14.14), near(-7.07, 14.14), near(-7.07, -14.14)]);
  expect(pathBetween({ x: 8, y: 0 }, { x: 0, y: 8 })).toBe('M8 0Q1 1 0 8');
  expect(pathBetween({ x: 8, y: 0 }, { x: 8, y: 0 })).toBe('M8 0C4.4 2 4.4 -2 8 0');
});

test('of an empty record is empty', () => {
  expect(pictureOf({ byKind: [], byEnds: [] })).toEqual({ kinds: [], relations: [], strands: [] });
});

const { kinds, relations } = pictureOf(counts);
test.each([...kinds.map(aboutKind), ...relations.map(aboutRelation)])('opens a query that runs: %o', ({ query }) => {
  const document = soundDocument(schema, query);
  expect(document && weigh(schema, document, { query })).toMatchObject({ cost: { total: expect.any(Number) } });
  expect(query).toMatch(/^# The \d+ of [A-Z_]+.*\nquery [A-Z][A-Za-z]+\(/);
});
