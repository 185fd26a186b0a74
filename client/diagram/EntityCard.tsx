/** One entity in the picture. */
import type { Card } from '../graph/card.ts';
import { foldedLines, holderLines } from '../graph/card.ts';
import type { GraphNode } from '../graph/model.ts';
import { outlineOf } from '../graph/outline.ts';
import type { Box } from '../graph/placed.ts';
import { kindWords } from '../graph/words.ts';
import type { Pressable } from './pressable.ts';

export function EntityCard({ node, card, box, press }: { node: GraphNode; card: Card; box: Box; press: Pressable }) {
  const { shape, strokes } = outlineOf(node.kind, card.width, card.height);
  const middle = card.width / 2;
  return (
    <g
      className={`card kind-${node.kind.toLowerCase()}${node.focus ? ' card-focus' : ''}`}
      style={{ transform: `translate(${box.x}px, ${box.y}px)` }}
      aria-label={wordsOf(node)}
      data-entity={node.id}
      {...press}
    >
      <rect className="ring" x={-5} y={-5} width={card.width + 10} height={card.height + 10} rx={6} />
      <path className="outline" d={shape} />
      {strokes.map((stroke) => (
        <path key={stroke} className="outline-stroke" d={stroke} />
      ))}
      {card.rule !== undefined && <path className="card-rule" d={`M12 ${card.rule}h${card.width - 24}`} />}
      {card.lines.map(({ text, role, y }) => (
        <text key={y} className={`card-${role}`} x={middle} y={y} textAnchor="middle">
          {`${text} `}
        </text>
      ))}
    </g>
  );
}

/** Begins with what can be seen on the card, in its order, so that who speaks to the page can name it. */
function wordsOf(node: GraphNode): string {
  const seen = [
    `${kindWords[node.kind]}: ${node.name}`,
    ...[...holderLines(node), ...foldedLines(node)].map(({ text }) => text),
  ];
  return [...seen, node.focus && 'the question is about this'].filter(Boolean).join(', ');
}
