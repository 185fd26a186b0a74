/** Several are called the same in a large record: of those something is said that tells each from the others. */
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type NamedFragment, TellingApartDocument } from '../../api/operations.ts';

/** By id of those whose name and kind another has too; empty of all others, and until it is known. */
export function useTellingApart(found: readonly NamedFragment[]): ReadonlyMap<string, string> {
  const ids = useMemo(() => alike(found), [found]);
  const [{ data }] = useQuery({ query: TellingApartDocument, variables: { ids }, pause: ids.length === 0 });
  return useMemo(() => {
    const nodes = ids.length > 0 ? (data?.nodes ?? []) : [];
    return new Map(
      nodes.flatMap((node) => {
        const [claim] = node && 'claims' in node ? node.claims.nodes : [];
        return node && 'id' in node && claim ? [[node.id, claim.sentence] as const] : [];
      }),
    );
  }, [ids, data]);
}

function alike(found: readonly NamedFragment[]): string[] {
  const called = new Map<string, string[]>();
  for (const { id, name, kind } of found) {
    const key = `${kind} ${name}`;
    called.set(key, [...(called.get(key) ?? []), id]);
  }
  return [...called.values()].filter((ids) => ids.length > 1).flat();
}
