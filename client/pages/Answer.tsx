/** The question as the title, and its answer, each sentence with the numbers of the notes that prove it. */
import type { ChainQuery } from '../api/operations.ts';
import type { NotedAnswer } from '../graph/notes.ts';

interface AnswerProps {
  readonly chain: ChainQuery['accountability'];
  readonly noted: NotedAnswer;
  readonly selected: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
}

export function Answer({ chain, noted, selected, onPoint, onSelect }: AnswerProps) {
  return (
    <section className="answer" aria-labelledby="question">
      <h1 id="question">{chain.question}</h1>
      <p aria-live="polite">
        {noted.sentences.map(({ text, notes }) => (
          <span key={text} className={notes.length === 0 ? 'answer-gap' : undefined}>
            {text.slice(0, lastWord(text))}
            <span className="answer-end">
              {text.slice(lastWord(text))}
              {notes.map(({ number, claim }) => (
                <button
                  key={claim}
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
              ))}
            </span>{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

/** Where the last word begins: it stays on one line with the numbers that follow it. */
const lastWord = (text: string): number => text.lastIndexOf(' ') + 1;
