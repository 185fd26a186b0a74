/** The axis' years, which stay at the window's top while the rows pass under them. The drawing has them too, where it is printed or taken away. */
import type { PlacedTimeline } from '../graph/timelineLayout.ts';

const height = 22;

export function TimelineYears({ placed: { scale, top, width } }: { readonly placed: PlacedTimeline }) {
  return (
    <div className="time-years" style={{ paddingBlockStart: top - height - 6 }}>
      <svg className="axis" width={width} height={height} aria-hidden="true">
        {scale.ticks.map(({ x, label }) => (
          <text key={x} x={x + 4} y={height - 6}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
