/** A view as its address has it, less what nothing in the record is called. */
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import type { ReadView, View } from '../address.ts';
import { NamesDocument } from '../api/operations.ts';
import { mostAtOnce } from '../api/slices.ts';
import { idsToKnow, type Known, passOver } from '../graph/known.ts';

export interface KnownView extends ReadView {
  /** Any view, less the same: what the address holds when it is changed next. */
  readonly sound: (view: View) => View;
}

const nothing: Known = { asked: [], nodes: [] };

/** Until the record has said what it knows, all of it is taken for known. */
export function useKnown(read: ReadView): KnownView {
  const asked = useMemo(() => idsToKnow(read.view).slice(0, mostAtOnce), [read]);
  const [{ data, operation }] = useQuery({
    query: NamesDocument,
    variables: { ids: asked },
    pause: asked.length === 0,
  });
  const answered = operation?.variables.ids;
  const known = useMemo<Known>(
    () => (data && answered ? { asked: [answered].flat(), nodes: data.nodes } : nothing),
    [data, answered],
  );
  const sound = useCallback((view: View) => passOver(view, known).view, [known]);
  return useMemo(() => {
    const { view, faults } = passOver(read.view, known);
    return { view, faults: [...read.faults, ...faults], sound };
  }, [read, known, sound]);
}
