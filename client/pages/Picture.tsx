/** The selection in the view that the address asks for; each but the first is loaded when it is opened. */
import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { View, ViewName } from '../address.ts';
import type { ChainQuery } from '../api/operations.ts';
import { claimsThrough } from '../graph/chainClaims.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import { type Act, actsInNetwork, actsOn, actsOnTimeline, chooseAlso } from './acts.ts';
import { ExplorerFigureBones } from './ExplorerBones.tsx';
import { Figure } from './Figure.tsx';
import type { Reading } from './useReading.ts';
import type { Selection } from './useSelection.ts';
import type { ChangeView } from './useViewChange.ts';

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
  readonly onShown: (shown: OnScreen) => void;
  readonly onChange: ChangeView;
}

export function Picture(props: PictureProps) {
  const { name, chain, reading, onShown } = props;
  const { passages, graph, ready } = reading;
  const among = useMemo(() => claimsThrough(chain), [chain]);
  useEffect(() => {
    // The other views know themselves what they show.
    if (name !== 'chain' && name !== 'text') return;
    const claims = passages.flatMap(({ told }) => told.map(({ claim }) => claim));
    onShown({ view: name, claims, entities: graph.nodes, among, current: ready });
  }, [name, passages, graph, among, ready, onShown]);
  // The others need nothing of it for their filters, and what stands in them stays.
  if (!ready && (name === 'chain' || name === 'text')) return <ExplorerFigureBones of={name} />;
  return (
    <Suspense key={name} fallback={<ExplorerFigureBones of={name} />}>
      {chosen(props)}
    </Suspense>
  );
}

function chosen({ name, view, chain, reading, selection, pointed, onPoint, onShown, onChange }: PictureProps) {
  // Two keys may come faster than the page follows: each acts on what the one before has made.
  const onKeyOf = (acts: (now: View, id: string) => readonly Act[]) => (key: string, id: string) => {
    const act = (now: View) => acts(now, id).find((each) => each.key === key);
    if (act(view)) onChange((now) => act(now)?.change(now) ?? {});
    return act(view) !== undefined;
  };
  const onChoose = (id: string, isHere: (id: string) => boolean) => onChange((now) => chooseAlso(now, id, isHere));
  const told = (id: string) => reading.passages.some((passage) => passage.told.some(({ claim }) => claim === id));
  const together = { chosen: view.chosen, onSelect: selection.select };
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
          {...together}
          onChoose={(id) =>
            onChoose(id, (other) => told(other) || reading.graph.nodes.some((node) => node.id === other))
          }
          onKey={onKeyOf((now, id) => actsOn(reading.graph, now, id))}
        />
      );
    case 'network':
      return (
        <NetworkView
          view={view}
          question={chain.question}
          numberOf={reading.notes}
          weighed={reading.weighed.claims}
          pointed={pointed}
          onPoint={onPoint}
          onSelect={selection.select}
          onChoose={onChoose}
          onShown={onShown}
          onPins={(change) => onChange((now) => ({ pinned: change(now.pinned) }))}
          onKey={onKeyOf((now, id) => actsInNetwork(now, id, true))}
        />
      );
    case 'timeline':
      return (
        <TimelineView
          view={view}
          chain={chain}
          numberOf={reading.notes}
          weighed={reading.weighed.claims}
          pointed={pointed}
          onPoint={onPoint}
          onSelect={selection.select}
          onChoose={onChoose}
          onShown={onShown}
          onKey={onKeyOf(actsOnTimeline)}
          onPeriod={(next, held) => onChange((now) => ({ period: next(now.period) }), { held })}
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
          onChoose={(id) => onChoose(id, told)}
          onTable={(table) => onChange({ table })}
        />
      );
  }
}
