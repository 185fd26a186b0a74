/** `/` and `/entity/<id>`: one question, as the address has it; `/` is the corpus' first. */
import { useEffect, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { readView } from '../address.ts';
import { useCorpus } from '../api/corpus.ts';
import { wakeLayouter } from '../diagram/layouter.ts';
import { ladderBelow } from '../graph/ladder.ts';
import { Explorer } from './Explorer.tsx';
import { ExplorerBones } from './ExplorerBones.tsx';
import { firstQuestion } from './firstQuestion.ts';
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
  if (read) return <Explorer read={read} />;
  return corpus ? <NoQuestions /> : <ExplorerBones />;
}
