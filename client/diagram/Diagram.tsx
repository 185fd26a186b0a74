/** The chain as a layered picture: who oversees above, who is overseen below. */
import './diagram.css';
import type { Graph } from '../graph/model.ts';
import { PictureBones } from '../ui/PictureBones.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { Stage } from './Stage.tsx';
import { useLayout } from './useLayout.ts';
import { useWidth } from './useWidth.ts';

export interface DiagramProps {
  readonly graph: Graph;
  /** The answer's note numbers by claim. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The same with the number of every other claim in the picture, for files. */
  readonly numberAll: ReadonlyMap<string, number>;
  /** The id of an entity, or of any claim that a line rests on. */
  readonly selected: string | undefined;
  /** A claim that is pointed at elsewhere on the page. */
  readonly pointed: string | undefined;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly onSelect: (id: string) => void;
  /** Entities and claims that were chosen together. */
  readonly chosen: readonly string[] | undefined;
  /** One was chosen besides what is chosen already. */
  readonly onChoose: (id: string) => void;
  /** A single key pressed on an entity, or on a line by its claim; true when it did something. */
  readonly onKey: (key: string, id: string) => boolean;
}

export function Diagram({ graph, numberOf, ...shown }: DiagramProps) {
  const [holder, width] = useWidth();
  const { picture, fault, retry } = useLayout(graph, numberOf, width);
  return (
    <div className="stage" ref={holder} aria-busy={picture?.graph !== graph}>
      {fault ? (
        <Trouble
          title="The picture could not be drawn"
          why={fault === 'late' ? 'Laying it out took too long for this device.' : 'Laying it out failed.'}
          now="The answer above and its notes below are complete without it."
          onRetry={retry}
        />
      ) : picture ? (
        <Stage picture={picture} width={width} {...shown} />
      ) : (
        <PictureBones />
      )}
    </div>
  );
}
