/** The network as a list, for the keyboard and the screen reader: the picture follows it. */
import { type KeyboardEvent, memo, type Ref } from 'react';
import type { Network } from '../graph/network.ts';
import { kindWords } from '../graph/words.ts';

interface NetworkListProps {
  readonly list: Ref<HTMLUListElement>;
  readonly nodes: Network['nodes'];
  /** The one that Tab reaches. */
  readonly tabbed: string | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** These must stay the same functions: a list of thousands is not to be gone through at each movement of a pointer. */
  readonly onSelect: (id: string) => void;
  readonly onReach: (id: string | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent, id: string) => void;
}

export const NetworkList = memo(function NetworkList({ list, nodes, ...rest }: NetworkListProps) {
  const { tabbed, chosen, pinned, onSelect, onReach, onKeyDown } = rest;
  return (
    <ul className="network-list" ref={list}>
      {nodes.map(({ id, name, kind, claims }) => (
        <li key={id}>
          <button
            type="button"
            data-id={id}
            tabIndex={id === tabbed ? 0 : -1}
            aria-pressed={chosen.has(id)}
            onClick={() => onSelect(id)}
            onFocus={() => onReach(id)}
            onBlur={() => onReach(undefined)}
            onKeyDown={(event) => onKeyDown(event, id)}
          >
            {kindWords[kind]}: {name}, {claims} {claims === 1 ? 'claim' : 'claims'}
            {pinned.has(id) && ', pinned'}
          </button>
        </li>
      ))}
    </ul>
  );
});
