/** One question: its answer in words, the picture, the proof, and when. */
import './explorer.css';
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { ReadView } from '../address.ts';
import { codeOf } from '../api/client.ts';
import { useCorpus } from '../api/corpus.ts';
import { ChainDocument, type ChainQuery } from '../api/operations.ts';
import { lineContext } from '../graph/lineContext.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import { dayOf } from '../graph/period.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { PeriodBar } from '../panels/period/PeriodBar.tsx';
import { Answer } from './Answer.tsx';
import { actsBeside } from './acts.ts';
import { Beside } from './Beside.tsx';
import { ExplorerBones } from './ExplorerBones.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { NotesList } from './NotesList.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OtherQuestions } from './OtherQuestions.tsx';
import { Picture } from './Picture.tsx';
import { Tools } from './Tools.tsx';
import { type KnownView, useKnown } from './useKnown.ts';
import { useReading } from './useReading.ts';
import { useSelection } from './useSelection.ts';
import { useTop } from './useTop.ts';
import { useViewChange } from './useViewChange.ts';

const FurtherAround = lazy(() => import('../panels/FurtherAround.tsx'));
const Chosen = lazy(() => import('../panels/Chosen.tsx'));

type Chain = ChainQuery['accountability'];

export function Explorer({ read }: { read: ReadView }) {
  const known = useKnown(read);
  const { view } = known;
  const [{ data, error, fetching }, ask] = useQuery({
    query: ChainDocument,
    variables: { of: view.focus, asOf: view.period?.edtf ?? null, direction: view.direction },
  });
  // The answer before stays, dimmed, until the next one is there: the eye keeps its place.
  const [kept, setKept] = useState<Chain>();
  const chain = data?.accountability ?? kept;
  if (data && data.accountability !== kept) setKept(data.accountability);

  useTop(view.focus);

  if (error && codeOf(error) === 'BAD_USER_INPUT') return <NotFoundPage what={view.focus} />;
  if (error) return <NoAnswer error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!chain) return <ExplorerBones of={view.view} />;
  return <Answered chain={chain} known={known} busy={fetching} />;
}

interface AnsweredProps {
  readonly chain: Chain;
  readonly known: KnownView;
  readonly busy: boolean;
}

function Answered({ chain, known: { view, faults, sound }, busy }: AnsweredProps) {
  const reading = useReading(chain, view);
  const [pointed, setPointed] = useState<string>();
  const change = useViewChange(view, sound);
  const selection = useSelection(view, change);
  const covers = useCovers();
  const [onScreen, noteShown] = useState<OnScreen>();
  const name = view.view ?? 'chain';
  // What was pressed is seen to be pressed before the picture comes, which may take longer.
  const drawn = useDeferredValue(name);
  // The view before has nothing to say of this one.
  const shown =
    onScreen?.view === name ? { ...onScreen, current: onScreen.current && reading.ready && !busy } : undefined;
  const gathered = shown?.gathered;

  useEffect(() => {
    document.title = `${chain.question} · Whose Watch`;
  }, [chain.question]);

  const marks = { selected: selection.id, onPoint: setPointed, onSelect: selection.select };
  return (
    <div className="explorer" aria-busy={busy || drawn !== name}>
      {faults.map((fault) => (
        <p key={fault} className="fault" role="status">
          {fault}
        </p>
      ))}
      <Answer chain={chain} noted={reading.noted} {...marks} />
      <Tools view={view} chain={chain} reading={reading} shown={shown} onChange={change} />
      <Picture
        {...{ view, chain, reading, selection, pointed }}
        name={drawn}
        onPoint={setPointed}
        onShown={noteShown}
        onChange={change}
      />
      <OtherQuestions view={view} />
      {name !== 'text' && <NotesList notes={reading.noted.notes} {...marks} />}
      <Beside chain={chain} told={name === 'text' ? reading.passages : []} onSelect={selection.select} />
      {selection.id !== undefined && (
        <Inspector
          id={selection.id}
          context={lineContext(chain, selection.id)}
          gap={chain.gaps.find(({ entity }) => entity.id === selection.id)?.sentence}
          view={view}
          actsOn={(is, id) => actsBeside(reading.graph, view, shown, id, is === 'entity')}
          further={
            gathered && (
              <Suspense>
                <FurtherAround id={selection.id} view={view} claims={gathered.claims} onChange={change} />
              </Suspense>
            )
          }
          onAct={change}
          takesFocus={selection.byHand}
          onSelect={selection.select}
          onClose={selection.close}
          onBack={selection.back}
        />
      )}
      {selection.id === undefined && view.chosen && (
        <Suspense>
          <Chosen
            chosen={view.chosen}
            view={view}
            found={gathered?.routes ?? []}
            drawn={shown?.claims}
            onChange={change}
            onSelect={selection.select}
          />
        </Suspense>
      )}
      {covers && (
        <PeriodBar
          period={view.period}
          covers={covers}
          onChange={(next, held) => change((now) => ({ period: next(now.period) }), { held })}
        />
      )}
    </div>
  );
}

/** The whole years that the record covers; undefined while it loads, or when it has no date at all. */
function useCovers(): { first: number; last: number } | undefined {
  const graph = useCorpus()?.graph;
  return useMemo(() => {
    const [first, last] = [graph?.from.earliest, graph?.to.latest];
    if (!first || !last) return undefined;
    return { first: dayOf(`${first.slice(0, 4)}-01-01`), last: dayOf(`${last.slice(0, 4)}-12-31`) };
  }, [graph]);
}
