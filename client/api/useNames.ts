/** What things are called, by their ids: whatever the page does not hold itself. */
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type EntityKind, NamesDocument } from './operations.ts';
import { mostAtOnce } from './slices.ts';

/** Claims have their sentence for a name, sources their title, and no kind. What is not known, or still on its way, is missing. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly kind?: EntityKind }>;

export function useNames(wanted: readonly string[]): Names {
  const ids = [...wanted].sort().slice(0, mostAtOnce);
  const [{ data }] = useQuery({ query: NamesDocument, variables: { ids }, pause: ids.length === 0 });
  return useMemo(
    () =>
      new Map(
        data?.nodes.flatMap((node) => {
          if (!node) return [];
          if ('name' in node) return [[node.id, { name: node.name, kind: node.kind }] as const];
          if ('title' in node) return [[node.id, { name: node.title }] as const];
          return 'sentence' in node ? [[node.id, { name: node.sentence }] as const] : [];
        }),
      ),
    [data],
  );
}
