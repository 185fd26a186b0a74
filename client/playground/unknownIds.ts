/** Ids in a query that no entity has, seen from its answer; and the same query with another in their place. Pure. */
import { type ArgumentNode, type DocumentNode, type FieldNode, getOperationAST, Kind } from 'graphql';
import type { Operation } from './operation.ts';
import type { Asked } from './weigh.ts';

/** Fields of the query that answer null, or not at all, for an id that nothing has; by the argument that holds it. */
const asking: Readonly<Record<string, string>> = { entity: 'id', node: 'id', accountability: 'of' };

/** @param data what was answered; null when nothing was */
export function unknownIds(
  document: DocumentNode,
  { variables = {}, operationName }: Asked,
  data: Readonly<Record<string, unknown>> | null,
  errors: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[],
): readonly string[] {
  const fields = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const ids = fields.flatMap((field) => {
    const argument =
      field.kind === Kind.FIELD && field.arguments?.find(({ name }) => name.value === asking[field.name.value]);
    const id = argument && idIn(argument, variables);
    if (!id || field.kind !== Kind.FIELD || (data?.[keyOf(field)] ?? null) !== null) return [];
    const error = errors.find(({ path }) => path?.[0] === keyOf(field));
    // A field that failed for another reason says nothing of the id.
    const named = error ? error.message.includes(`none has ${JSON.stringify(id)}`) : data !== null;
    return named ? [id] : [];
  });
  return [...new Set(ids)];
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

function idIn({ value }: ArgumentNode, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (value.kind === Kind.STRING) return value.value;
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'string' ? given : undefined;
}

/** What to look for by name: an id is a name in small letters with hyphens. */
export const wordsOf = (id: string): string =>
  id
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);

/** Wherever it stands as a whole text, in the query or its variables. */
export function withId({ query, variables, operationName }: Operation, from: string, to: string): Operation {
  const [one, other] = [JSON.stringify(from), JSON.stringify(to)];
  return { query: query.replaceAll(one, other), variables: variables.replaceAll(one, other), operationName };
}
