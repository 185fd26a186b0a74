/** The selection in the view that the address asks for; each but the first is loaded when it is opened. */
import { lazy, Suspense, useEffect } from 'react';
import type { Change, View, ViewName } from '../address.ts';
import type { Gathered } from '../api/gathered.ts';
import type { ChainQuery } from '../api/operations.ts';
import { actsInNetwork, actsOn, chooseAlso } from './acts.ts';
import { ExplorerFigureBones } from './ExplorerBones.tsx';
import { Figure } from './Figure.tsx';
import type { Reading } from './useReading.ts';
import type { Selection } from './useSelection.ts';

const NetworkView = lazy(() => import('../network/NetworkView.tsx'));
const TimelineView = lazy(() => import('../timeline/TimelineView.tsx'));
const TextView = lazy(() => import('../text/TextView.tsx'));

export interface PictureProps {
  readonly name: ViewName;
  readonly view: View;
  readonly chain: ChainQuery['accountability'];
  readonly reading: Reading;
  readonly selection: Selection;
  /** A claim that is pointed at elsewhere on the page. */
  readonly pointed: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  /** Which claims the view shows, and what the network asked for, whenever that changes. */
  readonly onShown: (claims: readonly string[], gathered?: Gathered) => void;
  readonly onChange: (change: Change) => void;
}

export function Picture(props: PictureProps) {
  const { name, reading, onShown } = props;
  useEffect(() => {
    // The other views know themselves what they show.
    if (name === 'chain' || name === 'text')
      onShown(reading.passages.flatMap(({ told }) => told.map(({ claim }) => claim)));
  }, [name, reading.passages, onShown]);
  if (!reading.ready) return <ExplorerFigureBones />;
  return <Suspense fallback={<ExplorerFigureBones />}>{chosen(props)}</Suspense>;
}

function chosen({ name, view, chain, reading, selection, pointed, onPoint, onShown, onChange }: PictureProps) {
  switch (name) {
    case 'chain':
      return (
        <Figure
          chain={chain}
          period={view.period}
          graph={reading.graph}
          numberOf={reading.notes}
          numberAll={reading.numberOf}
          selected={selection.id}
          pointed={pointed}
          onSelect={selection.select}
          onKey={(key, id) => {
            const act = actsOn(reading.graph, view, id).find((each) => each.key === key);
            if (act) onChange(act.change);
            return act !== undefined;
          }}
        />
      );
    case 'network':
      return (
        <NetworkView
          view={view}
          question={chain.question}
          numberOf={reading.notes}
          weighed={reading.weighed}
          pointed={pointed}
          onPoint={onPoint}
          onSelect={selection.select}
          onChoose={(id, isEntity) => onChange(chooseAlso(view, id, isEntity))}
          onShown={onShown}
          onPins={(pinned) => onChange({ pinned })}
          onKey={(key, id) => {
            const act = actsInNetwork(view, id, true).find((each) => each.key === key);
            if (act) onChange(act.change);
            return act !== undefined;
          }}
        />
      );
    case 'timeline':
      return (
        <TimelineView
          view={view}
          chain={chain}
          numberOf={reading.notes}
          weighed={reading.weighed}
          pointed={pointed}
          onPoint={onPoint}
          onSelect={selection.select}
          onShown={onShown}
          onPeriod={(period) => onChange({ period })}
        />
      );
    case 'text':
      return (
        <TextView
          passages={reading.passages}
          numberOf={reading.numberOf}
          view={view}
          pointed={pointed}
          onPoint={onPoint}
          onSelect={selection.select}
          onTable={(table) => onChange({ table })}
        />
      );
  }
}
