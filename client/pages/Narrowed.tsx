/** What is not on screen because the reader put it aside, each a press away from coming back. */
import type { View } from '../address.ts';
import { countOf } from '../graph/filters.ts';
import type { Graph } from '../graph/model.ts';
import { show } from './acts.ts';
import type { Change } from './useViewChange.ts';

interface NarrowedProps {
  readonly view: View;
  readonly whole: Graph;
  readonly onChange: (change: Change) => void;
}

export function Narrowed({ view, whole, onChange }: NarrowedProps) {
  const hidden = view.hidden ?? [];
  const filters = countOf(view.filters ?? {});
  const folded = view.collapsed?.length ?? 0;
  if (hidden.length + filters + folded === 0) return null;
  return (
    <p className="narrowed" role="status">
      {filters > 0 && 'Filtered. '}
      {folded > 0 && 'Some are folded away. '}
      {hidden.length > 0 && 'Hidden: '}
      {hidden.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-label={`${nameOf(whole, id)}, show again`}
          onClick={() => onChange(show(view, id))}
        >
          {nameOf(whole, id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="textual"
        onClick={() => onChange({ hidden: undefined, collapsed: undefined, filters: undefined })}
      >
        Show everything
      </button>
    </p>
  );
}

function nameOf(whole: Graph, id: string): string {
  const node = whole.nodes.find((candidate) => candidate.id === id);
  if (node) return node.name;
  const link = whole.edges.flatMap(({ links }) => links).find(({ claims }) => claims[0] === id);
  if (!link) return id;
  const name = (end: string) => whole.nodes.find((candidate) => candidate.id === end)?.name ?? end;
  const [from, to] = link.readsDown ? [link.upper, link.lower] : [link.lower, link.upper];
  return `${name(from)} ${link.verb} ${name(to)}`;
}
