/** What can be chosen of one filter: the most frequent, whatever is chosen already, and the rest by looking for it. */
import { useState } from 'react';
import { type FilterName, filterWords, type Option } from '../graph/filters.ts';
import { capital } from '../graph/whenWords.ts';

interface FilterChoiceProps {
  readonly name: FilterName;
  /** The most frequent first. */
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
}

/** More at once push the picture off the screen: of a hub hundreds of sources and speakers tell. */
const atOnce = 12;

export function FilterChoice({ name, options, chosen, onChoose }: FilterChoiceProps) {
  const [sought, seek] = useState('');
  const [most, setMost] = useState(atOnce);
  const found = sought ? options.filter(({ words }) => plain(words).includes(plain(sought))) : options;
  const first = new Set(found.slice(0, most));
  const shown = options.filter((option) => first.has(option) || chosen.includes(option.value));
  const number = options.length.toLocaleString('en-GB');
  return (
    <>
      {options.length > atOnce && (
        <input
          className="field filter-find"
          type="search"
          aria-label={`${filterWords[name]}: find one of ${number}`}
          placeholder={`Find one of ${number}`}
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      )}
      {shown.map(({ value, words, claims }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChoose(value)} />{' '}
          <span>{capital(words)}</span> <span className="filter-count">{claims}</span>
        </label>
      ))}
      {found.length === 0 && <p role="status">None of them is called so.</p>}
      {found.length > most && (
        <button type="button" className="textual" onClick={() => setMost(most + 4 * atOnce)}>
          Show more
        </button>
      )}
    </>
  );
}

/** As somebody types it in a hurry. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
