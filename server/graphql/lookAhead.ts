/** What will be asked of a thing once it is found, started at once: statements in sequence are what an answer waits for. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { onceEach } from './once.ts';

/** A field that will ask for a page of an entity's claims, and those that will ask for one of the entities at these claims' ends. */
export interface PageAhead {
  readonly field: FieldNode;
  readonly across: readonly { readonly field: FieldNode; readonly ends: readonly End[] }[];
}

/** The ends of a claim that are followed to claims of their own. */
export type End = (typeof ends)[number];
const ends = ['subject', 'object'] as const;

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * The pages of claims that a query asks of the entity that is being resolved, and of the entities at those claims' ends. A selection that depends on a
 * directive, or on what kind of thing is found, is left out.
 */
export function claimsAhead({ fieldNodes, fragments }: GraphQLResolveInfo): readonly PageAhead[] {
  return fieldNodes.flatMap((field) => pagesUnder(field, fragments));
}

/** Apollo keeps the documents that it has parsed, so a text that comes again has the same fields; and a document its own fragments. */
const pagesUnder = onceEach(({ selectionSet }: FieldNode, fragments: Fragments): readonly PageAhead[] =>
  pagesOfClaims(fragments, selectionSet).map((field) => ({ field, across: pagesAcross(fragments, field) })),
);

/** A page that is asked for at both ends is one. */
function pagesAcross(fragments: Fragments, page: FieldNode): PageAhead['across'] {
  const across = new Map<string, { readonly field: FieldNode; readonly ends: Set<End> }>();
  for (const end of ends)
    for (const { selectionSet } of nodesOf(fragments, page))
      for (const entity of selectionsOf(fragments, 'Claim', end, selectionSet))
        for (const field of pagesOfClaims(fragments, entity.selectionSet)) {
          const same = (field.arguments ?? []).map(print).join();
          across.set(same, across.get(same) ?? { field, ends: new Set() });
          across.get(same)?.ends.add(end);
        }
  return [...across.values()].map(({ field, ends }) => ({ field, ends: [...ends] }));
}

/** Where the page is wanted, and not its count alone. */
function pagesOfClaims(fragments: Fragments, set: SelectionSetNode | undefined): FieldNode[] {
  return selectionsOf(fragments, 'Entity', 'claims', set).filter(({ selectionSet }) =>
    selectionSet?.selections.some(isOfPage),
  );
}

function nodesOf(fragments: Fragments, { selectionSet }: FieldNode): FieldNode[] {
  const edges = selectionsOf(fragments, 'ClaimConnection', 'edges', selectionSet);
  return [
    ...selectionsOf(fragments, 'ClaimConnection', 'nodes', selectionSet),
    ...edges.flatMap((edge) => selectionsOf(fragments, 'ClaimEdge', 'node', edge.selectionSet)),
  ];
}

function isOfPage(selection: SelectionNode): boolean {
  return selection.kind !== Kind.FIELD || !['totalCount', '__typename'].includes(selection.name.value);
}

function selectionsOf(fragments: Fragments, on: string, field: string, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.directives?.length) return [];
    if (selection.kind === Kind.FIELD) return selection.name.value === field ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value ?? on;
    return condition === on ? selectionsOf(fragments, on, field, fragment?.selectionSet) : [];
  });
}
