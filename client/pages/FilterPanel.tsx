/** What the claims on screen have in common, to choose among: kinds, relations, standings, sources, speakers. */
import './filters.css';
import { startTransition, useMemo, useOptimistic } from 'react';
import { useClaims } from '../api/useClaims.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { type FilterName, type Filters, filterNames, filterWords, optionsOf, toggled } from '../graph/filters.ts';
import { Bones } from '../ui/Bones.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import type { Reading } from './useReading.ts';

interface FilterPanelProps {
  /** The claims that the view would show without them; undefined while they are on their way. */
  readonly ids: readonly string[] | undefined;
  readonly weighed: Reading['weighed'];
  readonly filters: Filters;
  /** What was only expected, considered or denied is shown too. */
  readonly considered: boolean;
  readonly onConsidered: (considered: boolean) => void;
  readonly onToggle: (name: FilterName, value: string) => void;
}

const none: readonly string[] = [];

export default function FilterPanel({
  ids,
  weighed: { claims: weighed, total, failed },
  filters,
  considered,
  onConsidered,
  onToggle,
}: FilterPanelProps) {
  const { claims, error, retry } = useClaims(ids ?? none);
  const all = useMemo(
    () => ids && claims && [...new Map([...claims, ...weighed.map((claim) => [claim.id, claim] as const)]).values()],
    [ids, claims, weighed],
  );
  // A box follows the finger; the picture, and the address with it, a moment later.
  const [chosen, show] = useOptimistic(filters);
  const [withConsidered, showConsidered] = useOptimistic(considered);
  const choose = (name: FilterName, value: string) =>
    startTransition(() => {
      show(toggled(chosen, name, value));
      onToggle(name, value);
    });
  const consider = (wanted: boolean) =>
    startTransition(() => {
      showConsidered(wanted);
      onConsidered(wanted);
    });
  return (
    <section className="filters" data-covers="none" aria-label="Filters" aria-busy={!all && !error}>
      <label className="filter-considered">
        <input type="checkbox" checked={withConsidered} onChange={(event) => consider(event.target.checked)} />
        <span>Show also what was only expected, considered or denied</span>
        <span className="filter-count" role="status">
          {withConsidered &&
            considered &&
            (failed
              ? 'They did not come. Untick and tick it to try again.'
              : total !== undefined && sumOf(weighed.length, total))}
        </span>
      </label>
      {error && <Trouble title="The filters did not come" why={whyNoAnswer(error)} onRetry={retry} />}
      {!error &&
        filterNames.map((name) => (
          <fieldset key={name} className="filter">
            <legend>{filterWords[name]}</legend>
            {all ? (
              <FilterChoice
                name={name}
                options={optionsOf(all, name, chosen[name])}
                chosen={chosen[name] ?? none}
                onChoose={(value) => choose(name, value)}
              />
            ) : (
              <Bones lines={[80, 60, 70]} />
            )}
          </fieldset>
        ))}
    </section>
  );
}

/** Not all of them are lines of each view: a speech about a plan is none of the chain. */
function sumOf(read: number, total: number): string {
  const such = total === 1 ? '1 such claim touches' : `${total.toLocaleString('en')} such claims touch`;
  const rest = `; only the first ${read.toLocaleString('en')} are looked through. What is opened of an entity lists all of its own`;
  return `${such} what is in the chain${read < total ? rest : ''}.`;
}
