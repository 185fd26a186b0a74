/** A kind's outline as a small mark before a name. The kind is always also said in words beside it. */
import type { EntityKind } from '../api/operations.ts';
import { outlineOf } from '../graph/outline.ts';

const width = 22;
const height = 16;

export function KindMark({ kind }: { kind: EntityKind }) {
  const { shape, strokes } = outlineOf(kind, width, height);
  return (
    <svg
      className={`mark kind-${kind.toLowerCase()}`}
      width={width + 2}
      height={height + 2}
      viewBox="-1 -1 24 18"
      aria-hidden="true"
    >
      <path className="outline" d={shape} />
      {strokes.map((stroke) => (
        <path key={stroke} className="outline-stroke" d={stroke} />
      ))}
    </svg>
  );
}
