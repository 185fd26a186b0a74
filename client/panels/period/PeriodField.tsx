/** A period as one says it: "June 2014", "summer 2013", "15 June 2014". */
import { type KeyboardEvent, useId, useState } from 'react';
import { type Period, periodWords, readTyped } from '../../graph/period.ts';

interface PeriodFieldProps {
  readonly period: Period | undefined;
  readonly onChange: (period: Period | undefined) => void;
  readonly onStep: (by: -1 | 1, held: boolean) => void;
}

const anyTime = /^(any ?time)?$/i;

export function PeriodField({ period, onChange, onStep }: PeriodFieldProps) {
  const shown = period ? periodWords(period) : 'Any time';
  const [text, setText] = useState(shown);
  const [refused, setRefused] = useState<string>();
  // Another time is shown where the keyboard stands, which stays there: the next arrow key goes on from it.
  const [told, tell] = useState(shown);
  if (told !== shown) {
    tell(shown);
    setText(shown);
    setRefused(undefined);
  }
  const help = useId();

  const take = () => {
    if (text === shown) return;
    if (anyTime.test(text.trim())) return onChange(undefined);
    const read = readTyped(text);
    if (!read) return setRefused(text.trim());
    if (read.edtf === period?.edtf) setText(shown);
    else onChange(read);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      onStep(event.key === 'ArrowUp' ? 1 : -1, event.repeat);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setText(shown);
      setRefused(undefined);
    }
  };

  return (
    <div className="period-field">
      <input
        className="field"
        type="text"
        aria-label="The time asked about"
        aria-describedby={help}
        aria-invalid={refused !== undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(undefined);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={onKey}
      />
      <p
        id={help}
        className={refused === undefined ? 'unseen' : 'period-refused'}
        role={refused === undefined ? undefined : 'alert'}
      >
        {refused !== undefined && `“${refused}” is no date that can be read here. `}
        For instance June 2014, summer 2013, 2014 or 15 June 2014. Arrow keys go earlier and later.
      </p>
    </div>
  );
}
