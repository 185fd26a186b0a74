/** The corpus' questions as ready examples, and a lesson that leads up to them: a panel of GraphiQL's beside the documentation and the history. */
import './questions.css';
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { createContext, useContext, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { viewAddress } from '../address.ts';
import type { ExamplesQuery } from '../api/operations.ts';
import { readEdtf } from '../graph/period.ts';
import { Segments } from '../ui/Segments.tsx';
import { lessonOf } from './lesson.ts';
import { asksTheSame, inTab, laidOut, type Operation } from './operation.ts';
import { useOpenFromPanel } from './useOpen.ts';

export type Example = ExamplesQuery['questions'][number];

/** GraphiQL mounts a panel without any properties, so that what it shows has to come from around it. */
export const Examples = createContext<readonly Example[]>([]);

/** From this many on, finding a question by a word is quicker than by eye. */
const searchable = 9;

export const asOperation = ({ query, variables }: Pick<Example, 'query' | 'variables'>): Operation => ({
  query,
  variables: laidOut(variables),
  operationName: null,
});

const ways = [
  { value: 'questions', words: 'Questions' },
  { value: 'lesson', words: 'Lesson' },
] as const;

function Panel() {
  const [way, setWay] = useState<(typeof ways)[number]['value']>('questions');
  const examples = useContext(Examples);
  return (
    <section className="playground-panel playground-questions" aria-label="Questions">
      <Segments label="Learn by" segments={ways} chosen={way} onChoose={setWay} />
      {way === 'questions' ? <Questions examples={examples} /> : <Lesson examples={examples} />}
    </section>
  );
}

function Lesson({ examples }: { examples: readonly Example[] }) {
  const steps = useMemo(() => lessonOf(examples.map(({ view }) => view)), [examples]);
  const inFront = useInFront();
  return (
    <>
      <h2>Lesson</h2>
      <p>
        From one entity to a chain as of a date, and to what conflicts. Each step opens in a tab of its own; look at it
        as a table and drawn, too.
      </p>
      <ol className="playground-lesson">
        {steps.map(({ title, sentence, operation }) => (
          <li key={title}>
            <Example title={title} sentence={sentence} operation={operation} shown={asksTheSame(operation, inFront)} />
          </li>
        ))}
      </ol>
    </>
  );
}

const useInFront = (): Operation => inTab(useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]));

function Questions({ examples }: { examples: readonly Example[] }) {
  const [words, setWords] = useState('');
  const inFront = useInFront();
  const shown = examples.find((example) => asksTheSame(asOperation(example), inFront));
  const found = examples.filter(({ question, explanation }) => mentions(`${question} ${explanation}`, words));
  return (
    <>
      <h2>Questions</h2>
      {examples.length === 0 ? (
        <p>This corpus asks no questions of its own. Those in its questions.yaml would stand here.</p>
      ) : (
        <p>Press one: it opens in a tab of its own and runs. Your own tabs stay as they are.</p>
      )}
      {examples.length >= searchable && (
        <input
          className="field"
          type="search"
          aria-label="Find a question"
          placeholder="Find a question"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {found.length === 0 && words !== '' && <p role="status">No question has these words.</p>}
      <ol>
        {found.map((example) => (
          <li key={example.id}>
            <Example
              title={example.question}
              sentence={example.explanation}
              operation={asOperation(example)}
              shown={example === shown}
            />
          </li>
        ))}
      </ol>
      {shown && <InWords example={shown} />}
    </>
  );
}

interface ExampleProps {
  readonly title: string;
  readonly sentence: string;
  readonly operation: Operation;
  /** Whether it stands in the tab in front. */
  readonly shown: boolean;
}

function Example({ title, sentence, operation, shown }: ExampleProps) {
  const open = useOpenFromPanel();
  return (
    <button type="button" aria-pressed={shown} disabled={!open} onClick={() => open?.(operation)}>
      <span className="playground-question">{title}</span>
      <span className="playground-explanation">{sentence}</span>
    </button>
  );
}

/** At the panel's foot and not under its question, so that the list stays where it is while one question after the other is pressed. */
function InWords({ example }: { example: Example }) {
  return (
    <div className="playground-answer" aria-live="polite">
      <h3>In words</h3>
      <p>{example.answer}</p>
      {example.view && <Link to={drawn(example.view)}>See it drawn</Link>}
    </div>
  );
}

function drawn({ focus, direction, asOf }: NonNullable<Example['view']>): string {
  const period = asOf ? readEdtf(asOf) : undefined;
  return viewAddress({ focus, direction, ...(period && { period }) });
}

function mentions(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 4.5h16v12H10.5L6 20v-3.5H4z" strokeLinejoin="round" />
      <path d="M9.8 8.6c.2-1 1-1.6 2.2-1.6 1.3 0 2.2.7 2.2 1.8 0 1.5-2.2 1.6-2.2 3.1" strokeLinecap="round" />
      <path d="M12 13.9v.1" strokeLinecap="round" strokeWidth="2" />
    </svg>
  );
}

export const questionsPlugin: GraphiQLPlugin = { title: 'Questions', icon: QuestionsIcon, content: Panel };
