/** What things are called, by their ids: whatever the page does not hold itself. */
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type EntityKind, NamesDocument } from './operations.ts';

/** Claims have their sentence for a name and no kind. What is not known, or still on its way, is missing. */
export type Names = ReadonlyMap<string, { readonly name: string; readonly kind?: EntityKind }>;

/** The API takes at most so many at once. */
const most = 100;

export function useNames(wanted: readonly string[]): Names {
  const key = JSON.stringify([...wanted].sort().slice(0, most));
  const ids = useMemo<string[]>(() => JSON.parse(key), [key]);
  const [{ data }] = useQuery({ query: NamesDocument, variables: { ids }, pause: ids.length === 0 });
  return useMemo(
    () =>
      new Map(
        data?.nodes.flatMap((node) => {
          if (!node) return [];
          if ('name' in node) return [[node.id, { name: node.name, kind: node.kind }] as const];
          return 'sentence' in node ? [[node.id, { name: node.sentence }] as const] : [];
        }),
      ),
    [data],
  );
}
