/** The picture with what it needs to be read: which way it looks, and what its marks mean. */
import './figure.css';
import type { Direction } from '../address.ts';
import type { ChainQuery } from '../api/operations.ts';
import { Diagram, type DiagramProps } from '../diagram/Diagram.tsx';
import { Legend } from '../diagram/Legend.tsx';
import { askWords } from '../graph/words.ts';
import { Segments } from '../ui/Segments.tsx';

interface FigureProps extends Omit<DiagramProps, 'label'> {
  readonly chain: ChainQuery['accountability'];
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
}

export function Figure({ chain, direction, onDirection, ...diagram }: FigureProps) {
  const words = askWords(chain.of.kind);
  const directions = [
    { value: 'UP', words: words.up },
    { value: 'DOWN', words: words.down },
  ] as const;
  return (
    <figure className="figure">
      <Segments label="Which way to look" segments={directions} chosen={direction} onChoose={onDirection} />
      <Diagram
        {...diagram}
        label={`${chain.question} A picture: arrow keys walk it, Enter opens the words behind it.`}
      />
      <figcaption>
        {chain.truncated && <p>There are more than 500 lines; the farthest are left out.</p>}
        <Legend graph={diagram.graph} />
        <p className="figure-hint">
          Who oversees stands above, who is overseen below. Press a line or a card for the words behind it.
        </p>
      </figcaption>
    </figure>
  );
}
