/** The years that the record covers, with the period marked on them: press or drag to move it, or use the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { dayNumber, type Period, periodAt, periodWords } from '../../graph/period.ts';

interface YearBandProps {
  readonly period: Period | undefined;
  /** Where the keys begin when any time is shown; its size is kept. */
  readonly start: Period;
  readonly covers: { readonly first: number; readonly last: number };
  readonly onChange: (period: Period) => void;
  readonly onStep: (by: -1 | 1, held: boolean) => void;
}

export function YearBand({ period, start, covers, onChange, onStep }: YearBandProps) {
  const band = useRef<HTMLDivElement>(null);
  // While dragging only the band follows; the answer is asked for once, where the hand lets go.
  const [dragged, setDragged] = useState<Period>();
  const shown = dragged ?? period;
  const length = covers.last - covers.first + 1;
  const share = (day: number) => Math.min(1, Math.max(0, (day - covers.first) / length));
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

  const at = (event: PointerEvent): Period => {
    const box = band.current?.getBoundingClientRect();
    const part = box ? Math.min(0.9999, Math.max(0, (event.clientX - box.left) / box.width)) : 0;
    return periodAt(Math.floor(covers.first + part * length), start.grain);
  };
  const onKey = (event: KeyboardEvent) => {
    const later = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    const earlier = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    if (later || earlier) onStep(later ? 1 : -1, event.repeat);
    else if (event.key === 'Home') onChange(periodAt(covers.first, start.grain));
    else if (event.key === 'End') onChange(periodAt(covers.last, start.grain));
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={band}
      className={`band${dragged ? ' band-dragged' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label="The time asked about, on the years that the record covers"
      aria-valuemin={covers.first}
      aria-valuemax={covers.last}
      aria-valuenow={Math.min(covers.last, Math.max(covers.first, (shown ?? start).first))}
      aria-valuetext={shown ? periodWords(shown) : 'any time'}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(at(event));
      }}
      onPointerMove={(event) => dragged && setDragged(at(event))}
      onPointerUp={(event) => {
        if (!dragged) return;
        setDragged(undefined);
        onChange(at(event));
      }}
      onPointerCancel={() => setDragged(undefined)}
      onKeyDown={onKey}
    >
      {yearsOf(covers).map(({ year, day }) => (
        <span key={year} className="band-year" style={{ insetInlineStart: percent(share(day)) }}>
          {year}
        </span>
      ))}
      <span
        className={shown ? 'band-period' : 'band-period band-any'}
        style={
          shown
            ? {
                insetInlineStart: percent(share(shown.first)),
                inlineSize: percent(share(shown.last + 1) - share(shown.first)),
              }
            : { insetInlineStart: 0, inlineSize: '100%' }
        }
      >
        {dragged && <span className="band-words">{periodWords(dragged)}</span>}
      </span>
    </div>
  );
}

function yearsOf({ first, last }: YearBandProps['covers']): { year: number; day: number }[] {
  const start = new Date(first * 86_400_000).getUTCFullYear();
  const end = new Date(last * 86_400_000).getUTCFullYear();
  // About ten names fit, whatever the record covers.
  const every = Math.max(1, Math.ceil((end - start + 1) / 10));
  return Array.from({ length: end - start + 1 }, (_, at) => start + at)
    .filter((_, at) => at % every === 0)
    .map((year) => ({ year, day: dayNumber(year, 1, 1) }));
}
