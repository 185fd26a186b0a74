/** The record as a picture: which rows it has, what joins them, and which query each opens. */
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { aboutKind, aboutRelation, type Counts, pictureOf, widthOf } from '../../../client/playground/counts.ts';
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
  ],
};

test('has a row for each kind that stands at an end, and for each relation, the one with most claims first', () => {
  const { subjects, relations, objects } = pictureOf(counts);
  expect(subjects).toEqual([
    { kind: 'PERSON', count: 3 },
    { kind: 'ORGANISATION', count: 2 },
  ]);
  expect(relations).toEqual([
    { relation: 'OVERSEES', verb: 'oversees', count: 4, asserted: 2 },
    { relation: 'HOLDS_POST', verb: 'holds the post of', count: 2, asserted: 2 },
  ]);
  expect(objects).toEqual([
    { kind: 'POST', count: 2 },
    { kind: 'ORGANISATION', count: 2 },
  ]);
});

test('joins them by as many claims as there are', () => {
  const { starting, leading, most } = pictureOf(counts);
  const [holds, oversees] = [{ relation: 'HOLDS_POST' }, { relation: 'OVERSEES' }] as const;
  expect(starting).toEqual([
    { from: 0, to: 1, count: 2, kind: 'PERSON', ...holds },
    { from: 1, to: 0, count: 1, kind: 'ORGANISATION', ...oversees },
    { from: 0, to: 0, count: 3, kind: 'PERSON', ...oversees },
  ]);
  expect(leading).toEqual([
    { from: 1, to: 0, count: 2, kind: 'POST', ...holds },
    { from: 0, to: 1, count: 4, kind: 'ORGANISATION', ...oversees },
  ]);
  expect([most, widthOf(4, most), widthOf(1, most)]).toEqual([4, 10, 5.5]);
});

test('of an empty record is empty', () => {
  expect(pictureOf({ byKind: [], byEnds: [] })).toMatchObject({ subjects: [], relations: [], objects: [], most: 1 });
});

const { subjects, relations } = pictureOf(counts);
test.each([...subjects.map(aboutKind), ...relations.map(aboutRelation)])('opens a query that runs: %o', ({ query }) => {
  const document = soundDocument(schema, query);
  expect(document && weigh(schema, document, { query })).toMatchObject({ cost: { total: expect.any(Number) } });
  expect(query).toMatch(/^# The \d+ of [A-Z_]+.*\nquery [A-Z][A-Za-z]+\(/);
});
