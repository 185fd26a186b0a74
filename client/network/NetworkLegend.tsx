/** What the outlines and lines on screen mean, and only those. */
import { Sample } from '../diagram/Legend.tsx';
import { strokeWords } from '../graph/appearance.ts';
import { kindOrder, strokeOrder } from '../graph/legend.ts';
import type { Network } from '../graph/network.ts';
import { kindWords } from '../graph/words.ts';
import { KindMark } from '../ui/KindMark.tsx';

export function NetworkLegend({ network: { nodes, edges } }: { network: Network }) {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const strokes = new Set(edges.map(({ stroke }) => stroke));
  return (
    <div className="legend">
      <ul aria-label="Kinds in the picture">
        {kindOrder
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {kindWords[kind]}
            </li>
          ))}
      </ul>
      <ul aria-label="Lines in the picture">
        {strokeOrder
          .filter((stroke) => strokes.has(stroke))
          .map((stroke) => (
            <li key={stroke}>
              <Sample stroke={stroke} /> {strokeWords[stroke]}
            </li>
          ))}
        {edges.some(({ contested }) => contested) && (
          <li>
            <Sample stroke="solid" contested /> contested: somebody denies it
          </li>
        )}
      </ul>
    </div>
  );
}
