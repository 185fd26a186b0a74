/** What will be asked of a thing once it is found, started at once: statements in sequence are what an answer waits for. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/**
 * The arguments of each selection of a connection right below the field that is being resolved, where its page is wanted and not its count alone. A selection
 * that depends on a directive, or on what kind of thing is found, is left out.
 * @param on the type whose fields may be selected there
 */
export function pagesAhead(info: GraphQLResolveInfo, on: string, connection: string): Record<string, unknown>[] {
  return info.fieldNodes
    .flatMap(({ selectionSet }) => selectionsOf(info, on, connection, selectionSet))
    .filter(({ selectionSet }) => selectionSet?.selections.some(isOfPage))
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, info.variableValues)])),
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
