/** Where the sources stop: a full stop above the entity, with its words. */
import type { GraphGap } from '../graph/model.ts';
import type { Box } from '../graph/placed.ts';
import { type Point, pathOf } from '../graph/route.ts';
import { type Stop, stopLine, stopRadius } from '../graph/stop.ts';
import type { Pressable } from './pressable.ts';

export function FullStop(props: { gap: GraphGap; stop: Stop; box: Box; route: readonly Point[]; press: Pressable }) {
  const { gap, stop, box, route, press } = props;
  const middle = box.x + box.width / 2;
  return (
    <g className="stop" aria-label={`${stop.lines.join(' ')}. ${gap.sentence}`} data-gap={gap.entity} {...press}>
      <rect className="ring" x={box.x - 2} y={box.y - 2} width={box.width + 4} height={box.height + 4} rx={4} />
      <rect className="line-ground" x={box.x} y={box.y} width={box.width} height={box.height} />
      <path className="stop-path" d={pathOf(route, false)} />
      {stop.lines.map((text, at) => (
        <text key={text} className="stop-words" x={middle} y={box.y + stopLine * (at + 1) - 4} textAnchor="middle">
          {`${text} `}
        </text>
      ))}
      <circle className="stop-dot" cx={middle} cy={box.y + box.height - stopRadius} r={stopRadius} />
    </g>
  );
}
