/** The one time that a query speaks of, by which its answer is drawn. Pure. */
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { Selections } from '../../server/graphql/cost/selections.ts';
import { fieldOf, shapeOf } from '../../server/graphql/cost/types.ts';
import { type Period, readEdtf } from '../graph/period.ts';
import type { Asked } from './weigh.ts';

/**
 * Undefined where the query names no period, or more than one: then no line of its answer can say how surely it held in "the" time asked about.
 * What a directive leaves out is not asked.
 * @param document sound
 */
export function periodOf(schema: GraphQLSchema, document: DocumentNode, asked: Asked): Period | undefined {
  const selections = new Selections(schema, document, asked.operationName, asked.variables);
  const defaults = (selections.operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const variables = { ...Object.fromEntries(defaults), ...asked.variables };
  const found = new Set<string>();
  look(schema.getQueryType()?.name ?? 'Query', [selections.operation?.selectionSet]);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? undefined : readEdtf(only);

  function look(type: string, sets: readonly (SelectionSetNode | undefined)[]): void {
    for (const { on, nodes } of selections.of(type, sets)) {
      const field = fieldOf(schema, on, nodes[0].name.value);
      if (!field) continue;
      for (const { name, value } of nodes[0].arguments ?? []) {
        const argument = field.args.find((each) => each.name === name.value);
        if (argument) collect(argument.type, valueFromASTUntyped(value, variables));
      }
      const below = nodes.map(({ selectionSet }) => selectionSet);
      if (below.some(Boolean)) look(shapeOf(field).name, below);
    }
  }

  function collect(type: GraphQLInputType, value: unknown): void {
    const name = String(type).replace(/[[\]!]/g, '');
    if (name === 'Period' && typeof value === 'string') found.add(value);
    if (Array.isArray(value)) for (const each of value) collect(type, each);
    else if (typeof value === 'object' && value !== null) {
      const within = schema.getType(name);
      const fields = within && 'getFields' in within ? within.getFields() : {};
      for (const [key, inner] of Object.entries(value)) {
        const of = fields[key]?.type;
        if (of) collect(of as GraphQLInputType, inner);
      }
    }
  }
}
