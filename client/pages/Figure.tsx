/** The chain's picture with what its marks mean. */
import './figure.css';
import type { ChainQuery } from '../api/operations.ts';
import { Diagram, type DiagramProps } from '../diagram/Diagram.tsx';
import { Legend } from '../diagram/Legend.tsx';
import { legendOf } from '../graph/legend.ts';

interface FigureProps extends Omit<DiagramProps, 'label'> {
  readonly chain: ChainQuery['accountability'];
}

export function Figure({ chain, ...diagram }: FigureProps) {
  return (
    <figure className="figure">
      <Diagram
        {...diagram}
        label={`${chain.question} A picture: arrow keys walk it, Enter opens the words behind it.`}
      />
      <figcaption>
        {chain.truncated && <p>There are more than 500 lines; the farthest are left out.</p>}
        <Legend legend={legendOf(diagram.graph)} />
        <p className="figure-hint">
          Who oversees stands above, who is overseen below. Press a line or a card for the words behind it.
        </p>
      </figcaption>
    </figure>
  );
}
