/** `/` and `/entity/<id>`: one question, as the address has it; `/` is the corpus' first. */
import { useEffect, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type ReadView, readView } from '../address.ts';
import { useCorpus } from '../api/corpus.ts';
import type { StartQuery } from '../api/operations.ts';
import { wakeLayouter } from '../diagram/layouter.ts';
import { ladderBelow } from '../graph/ladder.ts';
import { readEdtf } from '../graph/period.ts';
import { Explorer } from './Explorer.tsx';
import { ExplorerBones } from './ExplorerBones.tsx';
import { NoQuestions } from './NoQuestions.tsx';

export function ExplorerPage() {
  const corpus = useCorpus();
  useEffect(() => {
    // The worker loads while the answer is on its way; a narrow page never needs it.
    if (window.innerWidth >= ladderBelow) wakeLayouter();
  }, []);
  const { id } = useParams();
  const [search] = useSearchParams();
  const read = useMemo(
    () => (id === undefined ? firstQuestion(corpus?.questions ?? []) : readView(id, search)),
    [id, search, corpus],
  );
  if (read) return <Explorer view={read.view} faults={read.faults} />;
  return corpus ? <NoQuestions /> : <ExplorerBones />;
}

function firstQuestion(questions: StartQuery['questions']): ReadView | undefined {
  const view = questions.find((question) => question.view)?.view;
  if (!view) return undefined;
  const period = view.asOf === null ? undefined : readEdtf(view.asOf);
  return { view: { focus: view.focus, direction: view.direction, ...(period && { period }) }, faults: [] };
}
