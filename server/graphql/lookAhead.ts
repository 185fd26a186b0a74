/** What will be asked of a thing once it is found, started at once: statements in sequence are what an answer waits for. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** A page that will be asked for: its arguments, and the pages that will be asked for at the ends of its rows. */
export interface PageAhead {
  readonly args: Record<string, unknown>;
  readonly across: readonly { readonly args: Record<string, unknown>; readonly ends: readonly End[] }[];
}

/**
 * The pages of claims that a query asks of the entity that is being resolved, and of the entities at those claims' ends. A selection that depends on a
 * directive, or on what kind of thing is found, is left out.
 */
export function claimsAhead(info: GraphQLResolveInfo): PageAhead[] {
  return info.fieldNodes
    .flatMap(({ selectionSet }) => pagesOfClaims(info, selectionSet))
    .map((page) => ({ args: argumentsOf(info, page), across: pagesAcross(info, page) }));
}

type End = (typeof ends)[number];
const ends = ['subject', 'object'] as const;

/** A page that is asked for at both ends is one. */
function pagesAcross(info: GraphQLResolveInfo, page: FieldNode): PageAhead['across'] {
  const across = new Map<string, { readonly args: Record<string, unknown>; readonly ends: Set<End> }>();
  for (const end of ends)
    for (const { selectionSet } of nodesOf(info, page))
      for (const entity of selectionsOf(info, 'Claim', end, selectionSet))
        for (const next of pagesOfClaims(info, entity.selectionSet)) {
          const args = argumentsOf(info, next);
          const key = JSON.stringify(args);
          across.set(key, across.get(key) ?? { args, ends: new Set() });
          across.get(key)?.ends.add(end);
        }
  return [...across.values()].map(({ args, ends }) => ({ args, ends: [...ends] }));
}

/** Where the page is wanted, and not its count alone. */
function pagesOfClaims(info: GraphQLResolveInfo, set: SelectionSetNode | undefined): FieldNode[] {
  return selectionsOf(info, 'Entity', 'claims', set).filter(({ selectionSet }) =>
    selectionSet?.selections.some(isOfPage),
  );
}

function nodesOf(info: GraphQLResolveInfo, { selectionSet }: FieldNode): FieldNode[] {
  const edges = selectionsOf(info, 'ClaimConnection', 'edges', selectionSet);
  return [
    ...selectionsOf(info, 'ClaimConnection', 'nodes', selectionSet),
    ...edges.flatMap((edge) => selectionsOf(info, 'ClaimEdge', 'node', edge.selectionSet)),
  ];
}

function argumentsOf(info: GraphQLResolveInfo, { arguments: given = [] }: FieldNode): Record<string, unknown> {
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, info.variableValues)]),
  );
}

function isOfPage(selection: SelectionNode): boolean {
  return selection.kind !== Kind.FIELD || !['totalCount', '__typename'].includes(selection.name.value);
}

function selectionsOf(
  info: GraphQLResolveInfo,
  on: string,
  field: string,
  set: SelectionSetNode | undefined,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.directives?.length) return [];
    if (selection.kind === Kind.FIELD) return selection.name.value === field ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value ?? on;
    return condition === on ? selectionsOf(info, on, field, fragment?.selectionSet) : [];
  });
}
