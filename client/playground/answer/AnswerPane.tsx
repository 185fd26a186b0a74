/** The answer in four ways: as GraphiQL shows it, as a table, drawn, and how it came about. It stands where GraphiQL has room for a footer, and is laid out around its editor. */
import './answer.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Bones } from '../../ui/Bones.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { storage } from '../storage.ts';
import { CostLine } from './CostLine.tsx';
import { Errors } from './Errors.tsx';
import { Nearest } from './Nearest.tsx';
import { TableView } from './TableView.tsx';
import { type Front, useFront } from './useFront.ts';
import { useToAndFro } from './useToAndFro.ts';

const GraphView = lazy(() => import('./GraphView.tsx'));
const HowView = lazy(() => import('./HowView.tsx'));

const ways = [
  { value: 'json', words: 'JSON' },
  { value: 'table', words: 'Table' },
  { value: 'graph', words: 'Graph' },
  { value: 'how', words: 'How' },
] as const;
type Way = (typeof ways)[number]['value'];

/** Where the way that was chosen last is kept. */
const key = 'answer:as';

export function AnswerPane() {
  const [way, setWay] = useState<Way>(() => ways.find(({ value }) => value === storage.getItem(key))?.value ?? 'json');
  const front = useFront();
  const pane = useToAndFro();
  const choose = (chosen: Way) => {
    setWay(chosen);
    storage.setItem(key, chosen);
  };
  return (
    <div className="answer-pane" data-as={way} ref={pane}>
      <div className="answer-bar">
        <Segments label="The answer as" segments={ways} chosen={way} onChoose={choose} />
        <CostLine front={front} />
        {!front.isFetching && front.answered && (
          <>
            <Errors errors={front.answered.errors} />
            <Nearest front={front} answered={front.answered} />
          </>
        )}
      </div>
      {way !== 'json' && (
        <section className="answer-body" aria-label={`The answer as ${wordsOf(way)}`} aria-busy={front.isFetching}>
          <Suspense fallback={<Bones lines={[40, 70, 55, 60]} />}>{shown(way, front)}</Suspense>
        </section>
      )}
    </div>
  );
}

const wordsOf = (way: Way) => ways.find(({ value }) => value === way)?.words ?? way;

function shown(way: Way, front: Front): ReactNode {
  const { isFetching, response, answered } = front;
  if (isFetching) return <Bones lines={[40, 70, 55, 60]} />;
  if (response === '') return <p className="answer-none">Run the query: what comes back is shown here.</p>;
  if (!answered) return <p className="answer-none">Run the query again: what came back before is no longer kept.</p>;
  // A key, so that what was chosen in one answer is no matter in the next.
  if (way === 'how') return <HowView key={response} answered={answered} />;
  const { data, errors } = answered;
  if (!data || (errors.length > 0 && Object.values(data).every((value) => value === null)))
    return <p className="answer-none">There is no answer.</p>;
  return way === 'table' ? <TableView key={response} answered={answered} /> : <GraphView answered={answered} />;
}
