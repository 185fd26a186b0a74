/** The chain's picture with what its marks mean. */
import './figure.css';
import { useMemo } from 'react';
import type { ChainQuery } from '../api/operations.ts';
import { Diagram, type DiagramProps } from '../diagram/Diagram.tsx';
import { Legend } from '../diagram/Legend.tsx';
import { strokeWordsAt } from '../graph/appearance.ts';
import { inPicture } from '../graph/inPicture.ts';
import { legendOf } from '../graph/legend.ts';
import type { Period } from '../graph/period.ts';

interface FigureProps extends Omit<DiagramProps, 'label'> {
  readonly chain: ChainQuery['accountability'];
  /** The time that its lines speak of; absent: any. */
  readonly period: Period | undefined;
}

export function Figure({ chain, period, graph, ...diagram }: FigureProps) {
  const drawn = useMemo(() => inPicture(graph), [graph]);
  const [few, all] = [drawn.edges.length, graph.edges.length];
  return (
    <figure className="figure">
      <Diagram
        {...diagram}
        graph={drawn}
        label={`${chain.question} A picture: arrow keys walk it, Enter opens the words behind it.`}
      />
      <figcaption>
        {few < all ? (
          <p>
            {few} of {chain.truncated ? 'more than 500' : all} lines are drawn, those nearest to the question; “Text”
            tells of {chain.truncated ? 'the nearest 500' : 'them all'}.
          </p>
        ) : (
          chain.truncated && <p>There are more than 500 lines; the farthest are left out.</p>
        )}
        <Legend legend={legendOf(drawn)} words={strokeWordsAt(period)} />
        <p className="figure-hint">
          Who oversees stands above, who is overseen below. Press a line or a card for the words behind it.
        </p>
      </figcaption>
    </figure>
  );
}
