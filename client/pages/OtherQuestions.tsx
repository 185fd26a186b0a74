/** What the record is, and what else it answers: a few questions beside the answer, the rest on a page of their own. */
import './beside.css';
import { Link, useLocation } from 'react-router';
import { type View, viewAddress } from '../address.ts';
import { useCorpus } from '../api/corpus.ts';
import type { StartQuery } from '../api/operations.ts';
import { readEdtf } from '../graph/period.ts';

type Question = StartQuery['questions'][number];

/** More of them on the page that one begins at; elsewhere they would push the picture out of the window. */
const shownAt = (path: string) => (path === '/' ? 4 : 2);

export function OtherQuestions({ view }: { view: View }) {
  const corpus = useCorpus();
  const { pathname } = useLocation();
  if (!corpus) return null;
  const { graph, questions } = corpus;
  const others = questions.filter((question) => question.view && !isShown(question, view));
  return (
    <div className="others">
      <section className="others-record" aria-labelledby="record">
        <h2 id="record">{graph.title}</h2>
        <p>{graph.covers}</p>
      </section>
      <nav aria-labelledby="others">
        <h2 id="others">Other questions</h2>
        <ul className="cards">
          {others.slice(0, shownAt(pathname)).map((question) => (
            <li key={question.id}>
              <Link to={questionAddress(question)}>{question.question}</Link>
            </li>
          ))}
        </ul>
        <ul className="others-all">
          {questions.length > 0 && (
            <li>
              <Link to="/questions">
                {questions.length === 1 ? 'The one question of this record' : `All ${questions.length} questions`}
              </Link>
            </li>
          )}
          <li>
            <Link to="/record">The whole record, as a network</Link>
          </li>
        </ul>
      </nav>
    </div>
  );
}

function isShown({ view: own }: Question, view: View): boolean {
  return (
    own !== null &&
    own.focus === view.focus &&
    own.direction === view.direction &&
    (own.asOf ?? undefined) === view.period?.edtf
  );
}

/** A question that no chain shows is answered on the page of questions. */
export function questionAddress({ id, view }: Question): string {
  if (!view) return `/questions#${encodeURIComponent(id)}`;
  const period = view.asOf === null ? undefined : readEdtf(view.asOf);
  return viewAddress({ focus: view.focus, direction: view.direction, ...(period && { period }) });
}
