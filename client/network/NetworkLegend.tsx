/** What the outlines and lines on screen mean, and only those. */
import { kindOrder } from '../graph/legend.ts';
import type { Network } from '../graph/network.ts';
import { kindWords } from '../graph/words.ts';
import { KindMark } from '../ui/KindMark.tsx';

export function NetworkLegend({ network: { nodes, edges } }: { network: Network }) {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  return (
    <ul className="legend-row" aria-label="Kinds in the picture">
      {kindOrder
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {kindWords[kind]}
          </li>
        ))}
      {edges.some(({ contested }) => contested) && <li>(contested): somebody denies it</li>}
      {edges.some(({ weighed }) => weighed) && <li>faint, with its word: only expected, considered or denied</li>}
    </ul>
  );
}
