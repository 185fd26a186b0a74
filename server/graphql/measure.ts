/** What an operation asks for, counted before it runs. Only for documents that passed validation: fragments then exist and never include themselves. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

export interface Measures {
  /** Fields nested in each other, fragments included. */
  readonly depth: number;
  /** Whether it asks about the schema itself. */
  readonly introspection: boolean;
  /** In the whole document. */
  readonly aliases: number;
  readonly directives: number;
}

/** Apollo keeps the documents that it has parsed: a text that comes again is the same object. */
const measured = new WeakMap<OperationDefinitionNode, Measures>();

export function measure(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  const known = measured.get(operation);
  if (known) return known;
  const measures = count(document, operation);
  measured.set(operation, measures);
  return measures;
}

function count(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  const introspection = operation.selectionSet.selections.some(
    (selection) => selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value),
  );
  return {
    depth: depthOf(operation.selectionSet, fragmentsOf(document), new Map()),
    introspection,
    aliases,
    directives,
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** @param known depths of fragments, each reckoned once however often it is spread */
function depthOf(set: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD)
      deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, fragments, known));
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known));
    else {
      const name = selection.name.value;
      const depth = known.get(name) ?? depthOf(fragments.get(name)?.selectionSet, fragments, known);
      known.set(name, depth);
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
