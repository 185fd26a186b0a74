/** One question: its answer in words, the picture, the proof, and when. */
import './explorer.css';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { View } from '../address.ts';
import { codeOf } from '../api/client.ts';
import { useCorpus } from '../api/corpus.ts';
import { ChainDocument, type ChainQuery } from '../api/operations.ts';
import { fromResponse } from '../graph/fromResponse.ts';
import { lineContext } from '../graph/lineContext.ts';
import { noteAnswer } from '../graph/notes.ts';
import { dayOf } from '../graph/period.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { PeriodBar } from '../panels/period/PeriodBar.tsx';
import { Answer } from './Answer.tsx';
import { Beside } from './Beside.tsx';
import { ExplorerBones } from './ExplorerBones.tsx';
import { Figure } from './Figure.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { NotesList } from './NotesList.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OtherQuestions } from './OtherQuestions.tsx';
import { useSelection } from './useSelection.ts';
import { useTop } from './useTop.ts';
import { useViewChange } from './useViewChange.ts';

type Chain = ChainQuery['accountability'];

export function Explorer({ view, faults }: { view: View; faults: readonly string[] }) {
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
  if (!chain) return <ExplorerBones />;
  return <Answered chain={chain} view={view} faults={faults} busy={fetching} />;
}

function Answered({
  chain,
  view,
  faults,
  busy,
}: {
  chain: Chain;
  view: View;
  faults: readonly string[];
  busy: boolean;
}) {
  const graph = useMemo(() => fromResponse(chain), [chain]);
  const noted = useMemo(() => noteAnswer(chain.answer), [chain]);
  const numberOf = useMemo(() => new Map(noted.notes.map(({ claim, number }) => [claim, number])), [noted]);
  const [pointed, setPointed] = useState<string>();
  const change = useViewChange(view);
  const selection = useSelection(view);
  const covers = useCovers();

  useEffect(() => {
    document.title = `${chain.question} · Whose Watch`;
  }, [chain.question]);

  return (
    <div className="explorer" aria-busy={busy}>
      {faults.map((fault) => (
        <p key={fault} className="fault" role="status">
          {fault}
        </p>
      ))}
      <Answer chain={chain} noted={noted} selected={selection.id} onPoint={setPointed} onSelect={selection.select} />
      <Figure
        chain={chain}
        graph={graph}
        numberOf={numberOf}
        selected={selection.id}
        pointed={pointed}
        direction={view.direction}
        onDirection={(direction) => change({ direction })}
        onSelect={selection.select}
      />
      <NotesList notes={noted.notes} selected={selection.id} onPoint={setPointed} onSelect={selection.select} />
      <Beside chain={chain} onSelect={selection.select} />
      <OtherQuestions view={view} />
      {selection.id !== undefined && (
        <Inspector
          id={selection.id}
          context={lineContext(chain, selection.id)}
          gap={chain.gaps.find(({ entity }) => entity.id === selection.id)?.sentence}
          period={view.period}
          takesFocus={selection.byHand}
          onSelect={selection.select}
          onClose={selection.close}
          onBack={selection.back}
        />
      )}
      {covers && <PeriodBar period={view.period} covers={covers} onChange={(period) => change({ period })} />}
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
