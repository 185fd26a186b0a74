/** The question as the title, and its answer, each clause with the numbers of the notes that prove it. */
import './answer.css';
import { useCorpus } from '../api/corpus.ts';
import type { ChainQuery } from '../api/operations.ts';
import type { Note, NotedAnswer } from '../graph/notes.ts';

interface AnswerProps {
  readonly chain: ChainQuery['accountability'];
  readonly noted: NotedAnswer;
  readonly selected: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
}

export function Answer({ chain, noted, ...marks }: AnswerProps) {
  const corpus = useCorpus();
  return (
    <section className="answer" aria-labelledby="question">
      {corpus && <p className="kicker answer-record">{corpus.graph.title}</p>}
      <h1 id="question">{chain.question}</h1>
      <div aria-live="polite">
        {noted.sentences.map((clauses) => (
          <p key={clauses[0]?.text}>
            {clauses.map(({ text, notes }) => (
              <span key={text}>
                {text.slice(0, lastWord(text))}
                <span className="answer-end">
                  {text.slice(lastWord(text))}
                  {notes.map((note) => (
                    <NoteMark key={note.claim} note={note} {...marks} />
                  ))}
                </span>{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function NoteMark({ note, selected, onPoint, onSelect }: Omit<AnswerProps, 'chain' | 'noted'> & { note: Note }) {
  const { number, claim } = note;
  return (
    <button
      type="button"
      className="note-mark"
      aria-label={`Note ${number}: the words behind it`}
      aria-pressed={claim === selected}
      onClick={() => onSelect(claim)}
      onPointerEnter={() => onPoint(claim)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(claim)}
      onBlur={() => onPoint(undefined)}
    >
      {number}
    </button>
  );
}

/** Where the last word begins: it stays on one line with the numbers that follow it, unless it is as long as a line itself. */
function lastWord(text: string): number {
  const begins = text.lastIndexOf(' ') + 1;
  return text.length - begins > 24 ? text.length : begins;
}
