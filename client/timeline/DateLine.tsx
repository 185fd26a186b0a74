/** The time asked about, across the rows: drag its head, or press the axis; arrow keys step it. It is the same control as the band at the page's foot. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type Period, periodAt, periodWords, step } from '../graph/period.ts';
import type { PlacedTimeline } from '../graph/timelineLayout.ts';

interface DateLineProps {
  readonly placed: PlacedTimeline;
  readonly period: Period | undefined;
  /** How it follows from the time asked about at that moment; `held`: by a key that is held down. */
  readonly onPeriod: (next: (now: Period | undefined) => Period, held?: boolean) => void;
}

const head = 22;

export function DateLine({ placed: { scale, height, top, width }, period, onPeriod }: DateLineProps) {
  // While dragging only the line follows; the answer is asked for once, where the hand lets go.
  const [dragged, setDragged] = useState<Period>();
  const shown = dragged ?? period;
  const grain = period?.grain ?? 'month';
  const at = (event: PointerEvent<SVGElement>): Period => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    const x = box ? ((event.clientX - box.left) * width) / box.width : 0;
    return periodAt(scale.day(Math.min(scale.right, Math.max(scale.left, x))), grain);
  };
  const middle = periodAt(scale.day((scale.left + scale.right) / 2), grain);
  const onKey = (event: KeyboardEvent) => {
    const later = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    const earlier = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    if (later || earlier) onPeriod((now) => (now ? step(now, later ? 1 : -1) : middle), event.repeat);
    else if (event.key === 'Home') onPeriod(() => periodAt(scale.day(scale.left), grain));
    else if (event.key === 'End') onPeriod(() => periodAt(scale.day(scale.right), grain));
    else return;
    event.preventDefault();
  };
  const [from, to] = shown ? [scale.x(shown.first), scale.x(shown.last + 1)] : [0, 0];
  const words = shown ? periodWords(shown) : 'any time';
  const room = words.length * 7 + 18;
  const labelX = Math.min(width - room, Math.max(0, (from + to) / 2 - room / 2));
  return (
    <>
      {shown && (
        <rect className="date-band" x={from} y={head} width={Math.max(2, to - from)} height={height - head - 22} />
      )}
      <g
        className={`date-axis${dragged ? ' date-dragged' : ''}`}
        role="slider"
        tabIndex={0}
        aria-label="The time asked about, on the axis"
        aria-valuemin={scale.day(scale.left)}
        aria-valuemax={scale.day(scale.right)}
        aria-valuenow={Math.min(scale.day(scale.right), Math.max(scale.day(scale.left), (shown ?? middle).first))}
        aria-valuetext={words}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(at(event));
        }}
        onPointerMove={(event) => dragged && setDragged(at(event))}
        onPointerUp={(event) => {
          if (!dragged) return;
          setDragged(undefined);
          const there = at(event);
          onPeriod(() => there);
        }}
        onPointerCancel={() => setDragged(undefined)}
        onKeyDown={onKey}
      >
        <rect className="date-reach" x={scale.left} y={0} width={scale.right - scale.left} height={top} />
        {shown ? (
          <>
            <rect className="date-head" x={labelX} y={1} width={room} height={head - 2} rx={3} />
            <text className="date-words" x={labelX + room / 2} y={15} textAnchor="middle">
              {words}
            </text>
          </>
        ) : (
          <text className="date-any" x={scale.left} y={15}>
            any time; press the axis to ask about one
          </text>
        )}
      </g>
    </>
  );
}
