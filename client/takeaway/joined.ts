/**
 * The same question about more ids than the API takes in one list, as one operation with a list for each hundred: an editor runs one operation of a document.
 */
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableNode,
  visit,
} from 'graphql';
import type { Asked } from '../api/asked.ts';
import { slices } from '../api/slices.ts';

/** As many ids as the API's limit on cost allows in one operation: of claims with every word behind them fewer. A test holds them to it. */
const mostIds: Readonly<Record<string, number>> = { NetworkClaims: 400, Claims: 150 };

/** In the order in which the first of each was asked. */
export function joined(all: readonly Asked[]): Asked[] {
  const alike = new Map<string, Asked[]>();
  for (const asked of all) {
    const key = likeness(asked);
    alike.set(key, [...(alike.get(key) ?? []), asked]);
  }
  return [...alike.values()].flatMap((some) => {
    const [first, ...more] = some;
    if (!first || more.length === 0) return some;
    const ids = [...new Set(some.flatMap(({ variables }) => variables.ids as readonly string[]))];
    const parts = slices(ids, mostIds[nameOf(first)]);
    return parts.map((part, at) =>
      withLists(first, slices(part), parts.length > 1 ? ` Part ${at + 1} of ${parts.length}.` : ''),
    );
  });
}

/** What two questions have in common that ask the same about different ids. */
function likeness({ document, variables: { ids, ...others } }: Asked): string {
  const name = operationOf(document)?.name?.value ?? '';
  return JSON.stringify(name in mostIds && ids ? [name, others] : [name, others, ids]);
}

function withLists({ document, variables, why }: Asked, [ids, ...more]: readonly string[][], part: string): Asked {
  const lists = Object.fromEntries(more.map((some, at) => [`ids${at + 2}`, some]));
  const names = Object.keys(lists);
  const widened = visit(document, {
    [Kind.OPERATION_DEFINITION]: (operation: OperationDefinitionNode): OperationDefinitionNode => ({
      ...operation,
      variableDefinitions: (operation.variableDefinitions ?? []).flatMap((definition) => [
        definition,
        ...(definition.variable.name.value === 'ids' ? names.map((name) => renamed(definition, 'ids', name)) : []),
      ]),
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.flatMap((field) => [
          field,
          ...names.map((name, at) => renamed(aliased(field, `more${at === 0 ? '' : at + 1}`), 'ids', name)),
        ]),
      },
    }),
  });
  const remark = more.length > 0 ? ' A list of ids holds at most 100.' : '';
  return { document: widened, variables: { ...variables, ids, ...lists }, why: why + part + remark };
}

const aliased = (field: SelectionNode, alias: string): SelectionNode =>
  field.kind === Kind.FIELD ? { ...field, alias: { kind: Kind.NAME, value: alias } } : field;

function renamed<Node extends SelectionNode | NonNullable<OperationDefinitionNode['variableDefinitions']>[number]>(
  node: Node,
  from: string,
  to: string,
): Node {
  return visit(node, {
    [Kind.VARIABLE]: (variable: VariableNode) =>
      variable.name.value === from ? { ...variable, name: { ...variable.name, value: to } } : undefined,
  });
}

const nameOf = (asked: Asked | undefined) => (asked && operationOf(asked.document)?.name?.value) ?? '';

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
