/** What the marks on the axis mean, and only those that are there. */
import type { ReactNode } from 'react';
import type { TimelineRow } from '../graph/timeline.ts';

export function TimelineLegend({ rows }: { rows: readonly TimelineRow[] }) {
  const states = rows.filter(({ extent }) => !extent.event);
  const open = states.some(({ extent }) => extent.first === undefined || extent.last === undefined);
  return (
    <figcaption>
      <ul className="legend-row" aria-label="Marks on the timeline">
        {states.length > 0 && (
          <Item words="surely held">
            <rect className="time-sure" x="1" y="2" width="32" height="10" />
          </Item>
        )}
        {open && (
          <Item words="began before, or went on: not stated when">
            <rect className="time-fade time-open" x="1" y="2" width="32" height="10" fill="url(#fade-out-oversight)" />
          </Item>
        )}
        {states.length > 0 && (
          <Item words="held or happened at some time within">
            <rect className="time-within" x="1" y="2" width="32" height="10" rx="5" />
          </Item>
        )}
        {states.length < rows.length && (
          <Item words="happened">
            <path className="time-mark" d="M17 -0.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z" />
          </Item>
        )}
        {rows.some(({ extent }) => extent.attested.length > 0) && (
          <Item words="a source attests it then">
            <path className="time-tick" d="M17 3v8" />
          </Item>
        )}
        {rows.some(({ claim }) => claim.standing === 'CONTESTED') && (
          <Item words="contested: somebody denies it" contested>
            <rect className="time-sure" x="1" y="2" width="32" height="10" />
          </Item>
        )}
      </ul>
      <p className="figure-hint">
        Press a bar for the words behind it. Drag the date, or press the axis, to ask about another time.
      </p>
    </figcaption>
  );
}

function Item({ words, contested = false, children }: { words: string; contested?: boolean; children: ReactNode }) {
  return (
    <li>
      <svg
        className={`lane-oversight${contested ? ' time-contested' : ''}`}
        width="34"
        height="16"
        viewBox="0 -1 34 16"
        aria-hidden="true"
      >
        {children}
      </svg>{' '}
      {words}
    </li>
  );
}
