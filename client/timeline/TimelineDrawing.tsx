/** The timeline itself: real elements, so that it can be tabbed into, read aloud, printed and taken away. */
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { numberAll } from '../graph/numbers.ts';
import type { Period } from '../graph/period.ts';
import { lanes } from '../graph/timeline.ts';
import type { PlacedTimeline } from '../graph/timelineLayout.ts';
import { choosesAlso } from '../ui/choosesAlso.ts';
import { actsAlone } from '../ui/singleKeys.ts';
import { DateLine } from './DateLine.tsx';
import { TimelineBar } from './TimelineBar.tsx';

interface TimelineDrawingProps {
  readonly placed: PlacedTimeline;
  readonly period: Period | undefined;
  readonly selected: string | undefined;
  /** Chosen together. */
  readonly chosen: readonly string[] | undefined;
  readonly pointed: string | undefined;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly label: string;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
  readonly onChoose: (claim: string) => void;
  /** A single key pressed on a claim; true when it did something. */
  readonly onKey: (key: string, claim: string) => boolean;
  readonly onPeriod: (next: (now: Period | undefined) => Period, held?: boolean) => void;
}

export function TimelineDrawing({
  placed,
  period,
  selected,
  chosen,
  pointed,
  numberOf,
  label,
  ...on
}: TimelineDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { bars, headings, scale, width, height, top } = placed;
  const ids = bars.map(({ row }) => row.claim.id);
  const numbers = numberAll(numberOf, ids);
  const [reached, setReached] = useState(selected);
  const tabbed = reached !== undefined && ids.includes(reached) ? reached : ids[0];

  const press = (event: KeyboardEvent | MouseEvent, id: string) => (choosesAlso(event) ? on.onChoose : on.onSelect)(id);
  const goTo = (id = '') => svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  const onKey = (event: KeyboardEvent, id: string) => {
    const at = ids.indexOf(id);
    const next = { ArrowDown: ids[at + 1], ArrowUp: ids[at - 1], Home: ids[0], End: ids.at(-1) }[event.key];
    if (event.key === 'Enter' || event.key === ' ') press(event, id);
    else if (next !== undefined) goTo(next);
    // What is hidden takes the keyboard with it, unless that goes on first.
    else if (actsAlone(event) && on.onKey(event.key.toUpperCase(), id)) goTo(ids[at + 1] ?? ids[at - 1]);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML element groups what is inside an SVG
    <svg
      ref={svg}
      className="timeline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
    >
      <defs>
        {lanes.map((lane) => (
          <g key={lane} className={`lane-${lane}`}>
            <Fade id={`fade-in-${lane}`} from={0} to={1} />
            <Fade id={`fade-out-${lane}`} from={1} to={0} />
          </g>
        ))}
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
      <g className="axis" aria-hidden="true">
        {scale.ticks.map(({ x, label: year }) => (
          <g key={x}>
            <path className="axis-grid" d={`M${x} ${top - 8}V${height - 22}`} />
            <text x={x + 4} y={height - 8}>
              {year}
            </text>
            <text x={x + 4} y={top - 12}>
              {year}
            </text>
          </g>
        ))}
        {scale.breaks.map(([from, to]) => (
          <path
            key={from}
            className="axis-break"
            d={`M${from + 8} ${top - 4}l5 -8l5 8l5 -8M${(from + to) / 2} ${top + 4}V${height - 22}`}
          />
        ))}
      </g>
      {headings.map(({ lane, text, y }) => (
        <text key={lane} className="lane-heading" x={0} y={y}>
          {text}
        </text>
      ))}
      <DateLine placed={placed} period={period} onPeriod={on.onPeriod} />
      {bars.map((bar) => {
        const { id } = bar.row.claim;
        return (
          <TimelineBar
            key={id}
            bar={bar}
            number={numbers.get(id)}
            noted={numberOf.has(id)}
            lit={id === selected || id === pointed}
            width={width}
            tabIndex={id === tabbed ? 0 : -1}
            chosen={chosen?.includes(id) ?? false}
            onPress={(event) => press(event, id)}
            onPoint={(over) => on.onPoint(over ? id : undefined)}
            onFocus={() => setReached(id)}
            onKeyDown={(event) => onKey(event, id)}
          />
        );
      })}
    </svg>
  );
}

function Fade({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <linearGradient id={id}>
      <stop className="fade-hue" offset="0" stopOpacity={from} />
      <stop className="fade-hue" offset="1" stopOpacity={to} />
    </linearGradient>
  );
}
