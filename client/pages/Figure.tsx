/** The chain's picture with what its marks mean. */
import './figure.css';
import type { ChainQuery } from '../api/operations.ts';
import { Diagram, type DiagramProps } from '../diagram/Diagram.tsx';
import { Legend } from '../diagram/Legend.tsx';
import { strokeWordsAt } from '../graph/appearance.ts';
import { legendOf } from '../graph/legend.ts';
import type { Period } from '../graph/period.ts';

interface FigureProps extends Omit<DiagramProps, 'label'> {
  readonly chain: ChainQuery['accountability'];
  /** The time that its lines speak of; absent: any. */
  readonly period: Period | undefined;
}

export function Figure({ chain, period, ...diagram }: FigureProps) {
  return (
    <figure className="figure">
      <Diagram
        {...diagram}
        label={`${chain.question} A picture: arrow keys walk it, Enter opens the words behind it.`}
      />
      <figcaption>
        {chain.truncated && <p>There are more than 500 lines; the farthest are left out.</p>}
        <Legend legend={legendOf(diagram.graph)} words={strokeWordsAt(period)} />
        <p className="figure-hint">
          Who oversees stands above, who is overseen below. Press a line or a card for the words behind it.
        </p>
      </figcaption>
    </figure>
  );
}
