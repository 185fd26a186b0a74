/** What is not on screen because the reader put it aside, each a press away from coming back, and what was added to it. */
import { useMemo } from 'react';
import type { Change, View } from '../address.ts';
import { useNames } from '../api/useNames.ts';
import { filterNames, filterWords, nameOfValue, without } from '../graph/filters.ts';
import { folds } from '../graph/leftOut.ts';
import type { Graph } from '../graph/model.ts';
import { show } from './acts.ts';

interface NarrowedProps {
  readonly view: View;
  readonly whole: Graph;
  readonly onChange: (change: Change | ((now: View) => Change)) => void;
}

export function Narrowed({ view, whole, onChange }: NarrowedProps) {
  const { hidden = [], routes = [], filters = {} } = view;
  const only = view.view === 'network' && view.only !== undefined;
  const met = filterNames.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
  const inWhole = useMemo(() => namesIn(whole), [whole]);
  const folded = folds(view) ? (view.collapsed ?? []).filter((id) => inWhole.has(id)).length : 0;
  // What the chain does not hold, the network may have had.
  const ends = view.view === 'network' ? routes.flatMap(({ from, to }) => [from, to]) : [];
  const named = met.flatMap(({ name, value }) => (name === 'source' || name === 'speaker' ? [value] : []));
  const others = useNames([...named, ...hidden, ...ends].filter((id) => !inWhole.has(id)));
  const nameOf = (id: string) => inWhole.get(id) ?? others.get(id)?.name ?? id;
  if (hidden.length + met.length + folded + ends.length === 0 && !only) return null;
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
      {met.length > 0 && 'Filtered: '}
      {met.map(({ name, value }) => (
        <button
          key={`${name} ${value}`}
          type="button"
          className="chip"
          aria-label={`${filterWords[name]}: ${nameOfValue(name, value, nameOf)}, filter no longer`}
          onClick={() => onChange((now) => ({ filters: without(now.filters, name, value) }))}
        >
          {nameOfValue(name, value, nameOf)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {folded > 0 && 'Some are folded away. '}
      {hidden.length > 0 && 'Hidden: '}
      {hidden.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-label={`${nameOf(id)}, show again`}
          onClick={() => onChange((now) => show(now, id))}
        >
          {nameOf(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {hidden.length + met.length + folded > 0 && (
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
