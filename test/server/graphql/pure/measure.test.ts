import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { measure } from '../../../../server/graphql/measure.ts';

function measured(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return measure(document, operation as OperationDefinitionNode);
}

test('depth counts nested fields, those of fragments too, and not the fragments', () => {
  expect(measured('{ a { b { ... on C { d } } } }').depth).toBe(3);
  expect(measured('{ a { ...f } } fragment f on A { b { ...g } } fragment g on B { c { d } }').depth).toBe(4);
});

test('aliases and directives are counted in the whole document', () => {
  const { aliases, directives } = measured(
    '{ x: a @skip(if: true) { ...f } } fragment f on A { y: b z: c @include(if: true) d }',
  );
  expect({ aliases, directives }).toEqual({ aliases: 3, directives: 2 });
});

test('fragments that are spread twice in a row forty times are reckoned once each', () => {
  const fragments = Array.from(
    { length: 40 },
    (_, n) => `fragment f${n} on A { a { ...f${n + 1} } b { ...f${n + 1} } }`,
  );
  expect(measured(`{ ...f0 } ${fragments.join(' ')} fragment f40 on A { a }`).depth).toBe(41);
});

test('what asks about the schema is told apart', () => {
  expect(measured('{ __schema { types { name } } }').introspection).toBe(true);
  expect(measured('{ __typename a }').introspection).toBe(false);
});
