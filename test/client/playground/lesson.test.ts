/** The lesson: in which order its steps come, where they begin, and that the API takes each. */
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { lessonOf } from '../../../client/playground/lesson.ts';
import { soundDocument, weigh } from '../../../client/playground/weigh.ts';
import schemaText from '../../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);
const undated = { focus: 'council', direction: 'DOWN', asOf: null } as const;
const dated = { focus: 'light', direction: 'UP', asOf: '1988-03' } as const;
const names = (views: Parameters<typeof lessonOf>[0]) =>
  lessonOf(views).map(({ operation }) => /query (\w+)/.exec(operation.query)?.[1]);

test('leads from one entity, to a chain as of a date, to conflicts', () => {
  expect(names([null, undated, dated])).toEqual([
    'OneEntity',
    'ItsClaims',
    'WhoseWords',
    'WhoAnswers',
    'AsOfADate',
    'NotAsserted',
    'Conflicts',
  ]);
  expect(lessonOf([null, undated, dated]).map(({ operation }) => operation.variables)).toEqual([
    ...Array.from({ length: 3 }, () => '{\n  "of": "light"\n}'),
    '{\n  "of": "light",\n  "direction": "UP"\n}',
    '{\n  "of": "light",\n  "direction": "UP",\n  "asOf": "1988-03"\n}',
    '',
    '',
  ]);
});

test('leaves out what no question of the corpus begins with', () => {
  expect(names([undated])).toEqual(['OneEntity', 'ItsClaims', 'WhoseWords', 'WhoAnswers', 'NotAsserted', 'Conflicts']);
  expect(names([null])).toEqual(['NotAsserted', 'Conflicts']);
});

test.each(lessonOf([dated]))('$title: $sentence', ({ operation: { query, variables } }) => {
  const document = soundDocument(schema, query);
  expect(document && weigh(schema, document, { query, variables: JSON.parse(variables || '{}') })).toMatchObject({
    cost: { total: expect.any(Number) },
  });
  expect(document && weigh(schema, document, { query })?.breach).toBeUndefined();
});
