/** When: typed, stepped, or taken from a band of years. It stays at the foot of the window, so that it never moves under the hand. */
import './period.css';
import { useState } from 'react';
import { type Grain, grains, type Period, periodAt, regrain, step } from '../../graph/period.ts';
import { Segments } from '../../ui/Segments.tsx';
import { PeriodField } from './PeriodField.tsx';
import { YearBand } from './YearBand.tsx';

const grainWords: Readonly<Record<Grain | 'any', string>> = {
  any: 'Any time',
  day: 'Day',
  month: 'Month',
  season: 'Season',
  year: 'Year',
};
const segments = (['any', ...grains] as const).map((value) => ({ value, words: grainWords[value] }));

export interface PeriodBarProps {
  readonly period: Period | undefined;
  /** The first and last day that the record covers. */
  readonly covers: { readonly first: number; readonly last: number };
  /** How it follows from the time asked about at that moment; `held`: by a key that is held down. */
  readonly onChange: (next: (now: Period | undefined) => Period | undefined, held?: boolean) => void;
}

export function PeriodBar({ period, covers, onChange }: PeriodBarProps) {
  // What was asked before "any time", to come back to.
  const [last, setLast] = useState(period);
  if (period && period.edtf !== last?.edtf) setLast(period);
  const grain = period?.grain ?? 'any';
  const start = period ?? last ?? periodAt(Math.floor((covers.first + covers.last) / 2), 'month');

  const chooseGrain = (wanted: Grain | 'any') =>
    onChange((now) => (wanted === 'any' ? undefined : regrain(now ?? start, wanted)));
  const stepBy = (by: -1 | 1, held?: boolean) => onChange((now) => (now ? step(now, by) : start), held);
  const choose = (wanted: Period | undefined, held?: boolean) => onChange(() => wanted, held);

  return (
    <section className="period" data-covers="foot" aria-label="When">
      <div className="period-type">
        <button type="button" className="button button-square" aria-label="Earlier" onClick={() => stepBy(-1)}>
          <Chevron d="M8.5 2.5 4 7l4.5 4.5" />
        </button>
        <PeriodField period={period} onChange={choose} onStep={stepBy} />
        <button type="button" className="button button-square" aria-label="Later" onClick={() => stepBy(1)}>
          <Chevron d="M5.5 2.5 10 7l-4.5 4.5" />
        </button>
      </div>
      <div className="period-grain">
        <Segments label="How long a time" segments={segments} chosen={grain} onChoose={chooseGrain} />
        <select
          className="field"
          aria-label="How long a time"
          value={grain}
          onChange={(event) => chooseGrain(event.target.value as Grain | 'any')}
        >
          {segments.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <YearBand period={period} start={start} covers={covers} onChange={choose} onStep={stepBy} />
    </section>
  );
}

function Chevron({ d }: { d: string }) {
  return (
    <svg className="chevron" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
