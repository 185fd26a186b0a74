/** What is not on screen because the reader put it aside, each a press away from coming back, and what was added to it. */
import { useMemo } from 'react';
import type { Change, View } from '../address.ts';
import { useNames } from '../api/useNames.ts';
import { countOf } from '../graph/filters.ts';
import type { Graph } from '../graph/model.ts';
import { show } from './acts.ts';

interface NarrowedProps {
  readonly view: View;
  readonly whole: Graph;
  readonly onChange: (change: Change) => void;
}

export function Narrowed({ view, whole, onChange }: NarrowedProps) {
  const { hidden = [], routes = [] } = view;
  const only = view.view === 'network' && view.only !== undefined;
  const filters = countOf(view.filters ?? {});
  const folded = view.collapsed?.length ?? 0;
  const inWhole = useMemo(() => namesIn(whole), [whole]);
  // What the chain does not hold, the network may have had.
  const ends = view.view === 'network' ? routes.flatMap(({ from, to }) => [from, to]) : [];
  const others = useNames([...hidden, ...ends].filter((id) => !inWhole.has(id)));
  const nameOf = (id: string) => inWhole.get(id) ?? others.get(id)?.name ?? id;
  if (hidden.length + filters + folded + ends.length === 0 && !only) return null;
  return (
    <p className="narrowed" role="status">
      {only && (
        <>
          Only what was chosen, and what was added to it.{' '}
          <button type="button" className="textual" onClick={() => onChange({ only: undefined })}>
            Show what stands around it
          </button>{' '}
        </>
      )}
      {filters > 0 && 'Filtered. '}
      {folded > 0 && 'Some are folded away. '}
      {hidden.length > 0 && 'Hidden: '}
      {hidden.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-label={`${nameOf(id)}, show again`}
          onClick={() => onChange(show(view, id))}
        >
          {nameOf(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {hidden.length + filters + folded > 0 && (
        <button
          type="button"
          className="textual"
          onClick={() => onChange({ hidden: undefined, collapsed: undefined, filters: undefined })}
        >
          Show everything
        </button>
      )}
      {ends.length > 0 && 'Shortest routes: '}
      {ends.length > 0 &&
        routes.map(({ from, to }) => (
          <button
            key={`${from} ${to}`}
            type="button"
            className="chip"
            aria-label={`${nameOf(from)} – ${nameOf(to)}, the routes in words`}
            onClick={() => onChange({ chosen: [from, to], selected: undefined })}
          >
            {nameOf(from)} – {nameOf(to)}
          </button>
        ))}
    </p>
  );
}

/** Of every entity and line of the chain. */
function namesIn({ nodes, edges }: Graph): ReadonlyMap<string, string> {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const lines = edges.flatMap(({ links }) =>
    links.flatMap(({ claims: [claim], readsDown, upper, lower, verb }) =>
      claim === undefined
        ? []
        : [[claim, `${name(readsDown ? upper : lower)} ${verb} ${name(readsDown ? lower : upper)}`] as const],
    ),
  );
  return new Map([...lines, ...names]);
}
