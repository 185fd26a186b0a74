import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
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

  test.each([
    ['Query', 'entity(id) claim(id) source(id) node(id) nodes(ids)'],
    ['Query', 'entities(filter orderBy first after last before) claims(filter orderBy first after last before)'],
    ['Query', 'sources(first after) conflicts(first after) search(text kinds first) graph questions'],
    ['Query', 'neighbourhood(of depth filter limit) paths(from to asOf maxLength first)'],
    ['Query', 'accountability(of asOf direction depth strengths)'],
    ['Node', 'id'],
    ['Entity', 'id name kind aliases claims(filter first after last before) claimCounts evidence(first after)'],
    ['Claim', 'id relation subject object under as onBehalfOf amount from to basis basisReason asserted standing'],
    ['Claim', 'independentSources holds(in) sentence evidence(first after)'],
    ['Amount', 'value currency text'],
    ['Evidence', 'id stance exact prefix suffix note source saidBy via said'],
    ['Source', 'id title publisher author published publishedBasis url evidence(first after)'],
    ['FuzzyDate', 'edtf earliest latest text'],
    ['Holding', 'answer why lastAttested'],
    ['AccountabilityChain', 'of asOf direction links gaps truncated'],
    ['ChainLink', 'overseer overseen strength claim via holds why depth overseerHolders'],
    ['Holder', 'person claim holds'],
    ['ChainGap', 'entity reasons nearest'],
    ['SearchHit', 'entity matched score'],
    ['Subgraph', 'entities claims truncated counts'],
    ['Query', 'overview(first within limit)'],
    ['Overview', 'entities total more claims truncated'],
    ['PlacedEntity', 'entity x y rank joined'],
    ['Path', 'entities claims length'],
    ['Conflict', 'reason claims'],
    ['GraphSummary', 'entities claims evidence sources byKind byRelation byStanding byEnds from to corpus version'],
    ['PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor'],
    ['EntityConnection', 'edges nodes pageInfo totalCount'],
    ['ClaimFilter', 'relation kind standing asserted source saidBy entity in'],
    ['EntityFilter', 'kind name'],
    ['NameFilter', 'contains'],
  ])('gives %s what users rely on: %s', (name, promised) => {
    const paths = new Set(descriptions.map(([path]) => path));
    const fields = [...promised.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].flatMap(([, field, args = '']) => [
      `${name}.${field}`,
      ...args.split(' ').flatMap((arg) => (arg ? `${name}.${field}(${arg})` : [])),
    ]);
    expect(fields.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('has shortcuts for single kinds, at most six', () => {
    const common = Object.keys((schema.getType('Entity') as GraphQLInterfaceType).getFields());
    const shortcuts = kinds.flatMap((kind) =>
      Object.keys((schema.getType(kind) as GraphQLObjectType).getFields())
        .filter((field) => !common.includes(field))
        .map((field) => `${kind}.${field}`),
    );
    expect(shortcuts).toEqual(['Person.posts', 'Post.holders', 'Post.seats']);
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
    expect(of('Query.overview(first)')).toContain(`1 to ${limits.overviewEntities}.`);
    expect(of('Query.overview(limit)')).toContain(`1 to ${limits.overviewClaims}:`);
    expect(of('Query.accountability(depth)')).toContain(`1 to ${limits.chainDepth}.`);
    expect(of('Query.paths(maxLength)')).toContain(`1 to ${limits.pathLength} steps.`);
    expect(of('Query.paths(first)')).toContain(`1 to ${limits.paths}.`);
    expect(of('Query.paths')).toContain(`${limits.pathClaims.toLocaleString('en-GB')} claims are looked at, at most`);
    for (const filter of ['KindFilter', 'RelationFilter', 'StandingFilter', 'IdFilter'])
      expect(of(`${filter}.in`)).toBe(`Any of these, 1 to ${limits.ids}.`);
  });
});
