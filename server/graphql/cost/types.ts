/** What counting needs to know of a schema, asked without `instanceof`: a schema may come from another copy of graphql-js than the one at hand, as an editor's does. */
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The field of that name; undefined when there is no such type or field. */
export function fieldOf(schema: GraphQLSchema, type: string, field: string): Field | undefined {
  return withFields(schema, type)?.getFields()[field];
}

/** The type's own name and those of the interfaces that it implements. */
export const namesOf = oncePerType((schema, type) => {
  const interfaces = withFields(schema, type)?.getInterfaces() ?? [];
  return [type, ...interfaces.map(({ name }) => name)];
});

/** The names of the object types among which something of this type is one. */
export const kindsOf = oncePerType((schema, type) => {
  const found = schema.getType(type);
  const possible = found ? schema.getPossibleTypes(found as GraphQLInterfaceType) : [];
  return possible.length > 0 ? possible.map(({ name }) => name) : [type];
});

interface Shape {
  readonly name: string;
  readonly list: boolean;
}
const shapes = new WeakMap<Field, Shape>();

/** What a field's type is made of: `[Entity!]!` is a list of `Entity`. */
export function shapeOf(field: Field): Shape {
  const known = shapes.get(field);
  if (known) return known;
  const text = String(field.type);
  const shape = { name: text.replace(/[[\]!]/g, ''), list: text.startsWith('[') };
  shapes.set(field, shape);
  return shape;
}

/** Whether it has no fields: a scalar or an enum. */
export function isLeaf(schema: GraphQLSchema, type: string): boolean {
  return !withFields(schema, type) && kindsOf(schema, type)[0] === type;
}

function withFields(schema: GraphQLSchema, type: string): GraphQLObjectType | GraphQLInterfaceType | undefined {
  const found = schema.getType(type);
  return found && 'getInterfaces' in found ? found : undefined;
}

/** Every operation is counted before it runs: what follows from the schema alone is worked out once. */
function oncePerType(of: (schema: GraphQLSchema, type: string) => readonly string[]) {
  const known = new WeakMap<GraphQLSchema, Map<string, readonly string[]>>();
  return (schema: GraphQLSchema, type: string): readonly string[] => {
    const ofSchema = known.get(schema) ?? new Map<string, readonly string[]>();
    known.set(schema, ofSchema);
    const found = ofSchema.get(type) ?? of(schema, type);
    // A document that was not validated may name any number of types that there are not.
    if (schema.getType(type)) ofSchema.set(type, found);
    return found;
  };
}
