/** Over the picture: the ways to look at it, which way it looks, what of it is shown, and the way back. */
import './tools.css';
import { lazy, Suspense, useRef, useState } from 'react';
import { type View, type ViewName, viewAddress, viewNames } from '../address.ts';
import type { ChainQuery } from '../api/operations.ts';
import { countOf, toggled } from '../graph/filters.ts';
import { leftOutWords } from '../graph/leftOut.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import { periodWords } from '../graph/period.ts';
import { askWords } from '../graph/words.ts';
import { Segments } from '../ui/Segments.tsx';
import { useEscape } from '../ui/useEscape.ts';
import { AsGraphql } from './AsGraphql.tsx';
import { Narrowed } from './Narrowed.tsx';
import { Share } from './Share.tsx';
import type { Reading } from './useReading.ts';
import type { ChangeView } from './useViewChange.ts';
import { useViewHistory } from './viewHistory.ts';

const FilterPanel = lazy(() => import('./FilterPanel.tsx'));
const TakeAway = lazy(() => import('../takeaway/TakeAway.tsx'));

const viewWords: Readonly<Record<ViewName, string>> = {
  chain: 'Chain',
  network: 'Network',
  timeline: 'Timeline',
  text: 'Text',
};
const views = viewNames.map((value) => ({ value, words: viewWords[value] }));

const timeWords = ({ period }: View) => (period ? periodWords(period) : 'any time');

interface ToolsProps {
  readonly view: View;
  readonly chain: ChainQuery['accountability'];
  readonly reading: Reading;
  /** Undefined until the view has something to say of itself. */
  readonly shown: OnScreen | undefined;
  readonly onChange: ChangeView;
}

export function Tools({ view, chain, reading, shown, onChange }: ToolsProps) {
  const [open, setOpen] = useState<'filters' | 'files'>();
  const tools = useRef<HTMLDivElement>(null);
  const close = () => {
    // The keyboard goes back to where it came from.
    tools.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  };
  useEscape(open && close);
  const toggle = (which: 'filters' | 'files') => setOpen((now) => (now === which ? undefined : which));
  const { undo, redo } = useViewHistory();
  const { up, down } = askWords(chain.of.kind);
  const directions = [
    { value: 'UP', words: up },
    { value: 'DOWN', words: down },
  ] as const;
  const filters = view.filters ?? {};
  const chosen = countOf(filters) + (view.considered ? 1 : 0);
  return (
    <div className="tools" ref={tools}>
      <Segments
        label="How to look at it"
        segments={views}
        chosen={view.view ?? 'chain'}
        onChoose={(next) => onChange({ view: next })}
      />
      <Segments
        label="Which way to look"
        segments={directions}
        chosen={view.direction}
        onChoose={(direction) => onChange({ direction, hidden: undefined, collapsed: undefined })}
      />
      <div className="tools-actions">
        {view.view === 'network' && (
          <button
            type="button"
            className="button"
            aria-pressed={view.connected ?? false}
            onClick={() => onChange(({ connected }) => ({ connected: connected ? undefined : true }))}
          >
            Connect what is on screen
          </button>
        )}
        <button type="button" className="button" aria-expanded={open === 'filters'} onClick={() => toggle('filters')}>
          {chosen > 0 ? `Filters (${chosen})` : 'Filters'}
        </button>
        <button type="button" className="button" disabled={!undo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="button" disabled={!redo} onClick={redo}>
          Redo
        </button>
        <button type="button" className="button" aria-expanded={open === 'files'} onClick={() => toggle('files')}>
          Take it away
        </button>
        <AsGraphql view={view} question={chain.question} reading={reading} shown={shown} />
        <Share view={view} question={chain.question} />
      </div>
      {open === 'files' && (
        <Suspense>
          <TakeAway
            about={{ title: chain.question, time: timeWords(view), leftOut: leftOutWords(view, reading.graph) }}
            address={viewAddress(view)}
            name={[view.focus, view.period?.edtf, view.view].filter(Boolean).join('-')}
            shown={shown}
            notes={reading.notes}
          />
        </Suspense>
      )}
      {open === 'filters' && (
        <Suspense>
          <FilterPanel
            ids={shown?.among}
            weighed={reading.weighed}
            filters={filters}
            considered={view.considered ?? false}
            onConsidered={(considered) => onChange({ considered: considered || undefined })}
            onToggle={(name, value) => onChange((now) => ({ filters: toggled(now.filters ?? {}, name, value) }))}
          />
        </Suspense>
      )}
      <Narrowed view={view} whole={reading.whole} onChange={onChange} />
    </div>
  );
}
