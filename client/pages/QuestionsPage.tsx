/** `/questions`: everything that the corpus was made to answer, with its answers. */
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useCorpus } from '../api/corpus.ts';
import { ExamplesDocument, type StartQuery } from '../api/operations.ts';
import { type Operation, placeOf } from '../playground/operation.ts';
import { Bones } from '../ui/Bones.tsx';
import { questionAddress } from './OtherQuestions.tsx';
import { useTop } from './useTop.ts';

export function QuestionsPage() {
  const corpus = useCorpus();
  const { hash } = useLocation();
  useTop('questions');
  useEffect(() => {
    document.title = 'Questions · Whose Watch';
  }, []);
  useEffect(() => {
    if (corpus && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [corpus, hash]);
  const asked = useAsked(corpus);
  return (
    <div className="page">
      <h1>Questions this record answers</h1>
      {!corpus && <Bones lines={[80, 100, 95, 60, 80, 100, 50]} size="large" />}
      {corpus?.questions.length === 0 && <p>This record brings no questions of its own.</p>}
      <ol className="listed">
        {corpus?.questions.map((question) => (
          <li key={question.id} id={question.id}>
            <h2>
              {question.view ? <Link to={questionAddress(question)}>{question.question}</Link> : question.question}
            </h2>
            <p className="listed-answer">{question.answer}</p>
            <p className="listed-remark">
              {question.explanation} <Asked operation={asked.get(question.id)} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What asks the API each question that no chain answers, by its id; nothing while it loads, or where it cannot be had. */
function useAsked(corpus: StartQuery | undefined): ReadonlyMap<string, Operation> {
  const drawn = corpus?.questions.every(({ view }) => view) ?? true;
  const [{ data }] = useQuery({ query: ExamplesDocument, pause: drawn });
  return new Map(
    data?.questions
      .filter(({ view }) => !view)
      .map(({ id, query, variables }) => [id, { query, variables, operationName: null }]),
  );
}

function Asked({ operation }: { operation: Operation | undefined }) {
  if (!operation) return null;
  const { to, state } = placeOf(operation);
  return (
    <Link to={to} state={state}>
      See the query that asks it
    </Link>
  );
}
