/** What an operation selects, as it will run: fragments spread, directives and variables taken at their values, selections of one field made one. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { kindsOf } from './types.ts';

/** The variables' values, as they came with the request: not yet checked. */
export type Variables = Readonly<Record<string, unknown>>;

/** Stands for the value of a variable that must be given and is not known. */
export const unknownValue = Symbol('a value that is not known');

/** One field, asked for in one place. */
export interface Selected {
  /** The type, an interface perhaps, that it is asked of. */
  readonly on: string;
  /** Every selection of it there; what is asked of what it answers is asked in all of them. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** By the type asked and the name that it is answered under. */
type Found = Map<string, { readonly on: string; readonly nodes: [FieldNode, ...FieldNode[]] }>;

export class Selections {
  readonly operation: OperationDefinitionNode | undefined;
  /** The names of the variables that were looked at: what they hold is all of them that matters. */
  readonly looked = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;

  constructor(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null, variables?: Variables) {
    this.operation = getOperationAST(document, operationName) ?? undefined;
    this.#schema = schema;
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = variables ?? {};
  }

  /** @param parent the type, an interface perhaps, that all of the sets are of */
  of(parent: string, sets: readonly (SelectionSetNode | undefined)[]): Selected[] {
    const found: Found = new Map();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(parent, set, found, spread);
    return [...found.values()];
  }

  /** A value in the document; `undefined` when it is a variable that nothing was given for, and need not be. */
  value(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) return this.#variable(node.name.value);
    if (node.kind === Kind.LIST) return node.values.map((inner) => this.value(inner));
    return valueFromASTUntyped(node);
  }

  #variable(name: string): unknown {
    this.looked.add(name);
    if (Object.hasOwn(this.#variables, name)) return this.#variables[name];
    const definition = this.operation?.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    if (definition?.defaultValue) return valueFromASTUntyped(definition.defaultValue);
    return definition?.type.kind === Kind.NON_NULL_TYPE ? unknownValue : undefined;
  }

  /** @param spread the fragments that were spread here already: once more adds nothing, and a circle would never end */
  #collect(on: string, set: SelectionSetNode | undefined, found: Found, spread: Set<string>): void {
    for (const selection of set?.selections ?? []) {
      if (!this.#runs(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = `${on}.${(selection.alias ?? selection.name).value}`;
        const already = found.get(key);
        if (already) already.nodes.push(selection);
        else found.set(key, { on, nodes: [selection] });
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${on} ${selection.name.value}`;
        if (spread.has(key)) continue;
        spread.add(key);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value ?? on;
      // What is asked of every Entity is asked of a Person among entities all the same.
      const wider = kindsOf(this.#schema, condition).length >= kindsOf(this.#schema, on).length;
      this.#collect(wider ? on : condition, fragment?.selectionSet, found, spread);
    }
  }

  /** What a directive's value leaves open may run. */
  #runs({ directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: [condition] = [] }) => {
      const value = condition && this.value(condition.value);
      if (name.value === 'skip') return value !== true;
      if (name.value === 'include') return value !== false;
      return true;
    });
  }
}
