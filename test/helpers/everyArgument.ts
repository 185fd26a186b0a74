/** Every argument of every field of the schema, each with an operation that reaches it: so that no argument is ever added without being attacked. */
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import schemaText from '../../server/graphql/schema.graphql?raw';

const schema = buildSchema(schemaText);

/** One value that a client may send: an argument, or a field of an input object within one. */
export interface Place {
  /** `Query.claims(filter.source.eq)` */
  readonly name: string;
  /** The name of its scalar or enum. */
  readonly type: string;
  /** As it is written in GraphQL: `[ID!]!`. */
  readonly written: string;
  readonly list: boolean;
  /** A selection for the top of an operation, with this in the value's place: a variable or a literal. */
  readonly ask: (value: string) => string;
}

/** Something of each type that has arguments and is no entry point, by which it is reached. */
export type IdOf = (type: string) => string;

export function everyArgument(idOf: IdOf): Place[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const query = type === schema.getQueryType();
      const reach = (asked: string) =>
        query ? asked : `node(id: "${idOf(type.name)}") { ... on ${type.name} { ${asked} } }`;
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((arg) =>
          leaves(arg, arg.name).map(({ path, type: leaf, wrap }) => ({
            name: `${type.name}.${field.name}(${path})`,
            type: getNamedType(leaf).name,
            written: String(leaf),
            list: isListType(getNullableType(leaf)),
            ask: (value: string) => reach(asking(field, arg, wrap(value), idOf)),
          })),
        ),
      );
    });
}

interface Leaf {
  readonly path: string;
  readonly type: GraphQLInputType;
  readonly wrap: (value: string) => string;
}

function leaves(of: GraphQLArgument | GraphQLInputField, path: string): Leaf[] {
  const type = getNullableType(of.type);
  if (!isInputObjectType(type)) return [{ path, type: of.type, wrap: (value) => value }];
  return Object.values(type.getFields()).flatMap((inner) =>
    leaves(inner, `${path}.${inner.name}`).map((leaf) => ({
      ...leaf,
      wrap: (value) => `{${inner.name}: ${leaf.wrap(value)}}`,
    })),
  );
}

function asking(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, value: string, idOf: IdOf): string {
  const others = field.args.filter((other) => other !== arg && isRequiredArgument(other));
  const given = others.map((other) => `${other.name}: ${harmless(other.type, idOf)}`);
  return `${field.name}(${[`${arg.name}: ${value}`, ...given].join(', ')}) ${selectionOf(field)}`;
}

function harmless(type: GraphQLInputType, idOf: IdOf): string {
  if (isNonNullType(type)) return harmless(type.ofType, idOf);
  if (isListType(type)) return `[${harmless(type.ofType, idOf)}]`;
  const { name } = type as GraphQLNamedInputType;
  if (name === 'ID') return JSON.stringify(idOf('Person'));
  if (name === 'Period') return '"2014"';
  return name === 'Int' ? '1' : '"x"';
}

/** Enough that what is asked for is read. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if (fields.nodes) return '{ totalCount nodes { __typename } }';
  return fields.links ? '{ links { id } }' : '{ __typename }';
}
