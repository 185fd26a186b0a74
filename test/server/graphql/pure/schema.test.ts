import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../server/graphql/limits.ts';
import schemaText from '../../../../server/graphql/schema.graphql?raw';
import { kinds, relations } from '../../../../server/relations.ts';

const schema = buildSchema(schemaText);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Each thing that can be described, by its path. */
function described(type: GraphQLNamedType): (readonly [path: string, description: string])[] {
  const own = [[type.name, type.description ?? ''] as const];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description ?? ''] as const),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description ?? ''] as const,
      ),
    ];
  if (isObjectType(type) || isInterfaceType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap((field) => [
        [`${type.name}.${field.name}`, field.description ?? ''] as const,
        ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description ?? ''] as const),
      ]),
    ];
  return own;
}

const descriptions = types.flatMap(described);

describe('the contract', () => {
  test('says of every type, field, argument and enum value what it means, as a sentence', () => {
    const wanting = descriptions.filter(([, description]) => !/^[A-Z0-9"`].*\.$/s.test(description));
    expect(wanting).toEqual([]);
  });

  test('has nothing that writes', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('names where each scalar of its own is specified', () => {
    const scalars = types.filter(isScalarType);
    expect(scalars.map(({ name, specifiedByURL }) => [name, specifiedByURL])).toEqual([
      ['Period', 'https://www.loc.gov/standards/datetime/'],
      ['Date', 'https://www.rfc-editor.org/rfc/rfc3339'],
    ]);
  });

  test('has the kinds and relations of the record, and a type for each kind', () => {
    const words = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(words('EntityKind')).toEqual(kinds.map((kind) => kind.toUpperCase()));
    expect(words('Relation')).toEqual(Object.keys(relations));
    expect(schema.getImplementations(schema.getType('Entity') as never).objects.map(({ name }) => name)).toEqual([
      ...kinds,
    ]);
  });

  test('tells the limits that are kept', () => {
    const of = (path: string) => descriptions.find(([each]) => each === path)?.[1];
    expect(of('Query.claims(first)')).toBe(
      `How many from the start, 1 to ${limits.page}; ${limits.defaultPage} when neither first nor last is given.`,
    );
    expect(of('Query.entity(id)')).toBe(`The entity's id, at most ${limits.idLength} characters.`);
    expect(of('Query.nodes(ids)')).toBe(`1 to ${limits.ids} ids.`);
    expect(of('Query.search(text)')).toBe(`What to look for, at most ${limits.textLength} characters.`);
    expect(of('Query.neighbourhood(depth)')).toBe(`How many steps, 1 to ${limits.neighbourhoodDepth}.`);
    expect(of('Query.neighbourhood(limit)')).toContain(`1 to ${limits.neighbourhoodClaims};`);
    expect(of('Query.accountability(depth)')).toContain(`1 to ${limits.chainDepth}.`);
    expect(of('Query.paths(maxLength)')).toContain(`1 to ${limits.pathLength} steps.`);
    expect(of('Query.paths(first)')).toContain(`1 to ${limits.paths}.`);
  });
});
