/** What the claims on screen have in common, to choose among: kinds, relations, standings, sources, speakers. */
import './filters.css';
import { startTransition, useMemo, useOptimistic } from 'react';
import type { ShownFragment } from '../api/operations.ts';
import { useClaims } from '../api/useClaims.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { type FilterName, type Filters, filterNames, filterWords, optionsOf, toggled } from '../graph/filters.ts';
import { capital } from '../graph/whenWords.ts';
import { Bones } from '../ui/Bones.tsx';
import { Trouble } from '../ui/Trouble.tsx';

interface FilterPanelProps {
  /** The answer's claims. */
  readonly ids: readonly string[];
  readonly weighed: readonly ShownFragment[];
  readonly filters: Filters;
  /** What was only expected, considered or denied is shown too. */
  readonly considered: boolean;
  readonly onConsidered: (considered: boolean) => void;
  readonly onFilters: (filters: Filters | undefined) => void;
}

export default function FilterPanel({ ids, weighed, filters, considered, onConsidered, onFilters }: FilterPanelProps) {
  const { claims, error, retry } = useClaims(ids);
  const all = useMemo(() => claims && [...claims.values(), ...weighed], [claims, weighed]);
  // A box follows the finger; the picture, and the address with it, a moment later.
  const [chosen, show] = useOptimistic(filters);
  const [withConsidered, showConsidered] = useOptimistic(considered);
  const choose = (name: FilterName, value: string) =>
    startTransition(() => {
      const next = toggled(chosen, name, value);
      show(next);
      onFilters(Object.keys(next).length > 0 ? next : undefined);
    });
  const consider = (wanted: boolean) =>
    startTransition(() => {
      showConsidered(wanted);
      onConsidered(wanted);
    });
  return (
    <section className="filters" aria-label="Filters" aria-busy={!all && !error}>
      <label className="filter-considered">
        <input type="checkbox" checked={withConsidered} onChange={(event) => consider(event.target.checked)} />
        <span>Show also what was only expected, considered or denied</span>
      </label>
      {error && <Trouble title="The filters did not come" why={whyNoAnswer(error)} onRetry={retry} />}
      {!error &&
        filterNames.map((name) => (
          <fieldset key={name} className="filter">
            <legend>{filterWords[name]}</legend>
            {all ? (
              optionsOf(all, name).map(({ value, words, claims: count }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={chosen[name]?.includes(value) ?? false}
                    onChange={() => choose(name, value)}
                  />{' '}
                  <span>{capital(words)}</span> <span className="filter-count">{count}</span>
                </label>
              ))
            ) : (
              <Bones lines={[80, 60, 70]} />
            )}
          </fieldset>
        ))}
    </section>
  );
}
