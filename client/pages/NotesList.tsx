/** The proof under the answer: each note's words, in the order of their numbers. */
import { firstToShow } from '../graph/counting.ts';
import './notes.css';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NotesDocument } from '../api/operations.ts';
import { mostAtOnce } from '../api/slices.ts';
import type { Note } from '../graph/notes.ts';
import { standingWords } from '../graph/words.ts';
import { Quote } from '../panels/Quote.tsx';
import { Bones } from '../ui/Bones.tsx';

interface NotesListProps {
  readonly notes: readonly Note[];
  readonly selected: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
}

export function NotesList({ notes, selected, onPoint, onSelect }: NotesListProps) {
  // An answer of one or two sentences never comes near so many.
  const ids = useMemo(() => notes.slice(0, mostAtOnce).map(({ claim }) => claim), [notes]);
  const [{ data, error }, ask] = useQuery({ query: NotesDocument, variables: { ids }, pause: ids.length === 0 });
  const claims = new Map(data?.nodes.map((node) => [node?.id, node]));
  if (ids.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      {error && (
        <p className="notes-failed">
          The words behind the notes did not come.{' '}
          <button type="button" className="textual" onClick={() => ask({ requestPolicy: 'network-only' })}>
            Ask again
          </button>
        </p>
      )}
      <ol hidden={error !== undefined}>
        {notes.slice(0, mostAtOnce).map(({ number, claim: id }) => {
          const claim = claims.get(id);
          const quote = claim && 'sentence' in claim ? firstToShow(claim.evidence.nodes) : undefined;
          return (
            <li
              key={id}
              aria-current={id === selected}
              onPointerEnter={() => onPoint(id)}
              onPointerLeave={() => onPoint(undefined)}
            >
              <span className="notes-number">{number}</span>
              {claim && 'sentence' in claim ? (
                <div>
                  <button type="button" className="textual notes-claim" onClick={() => onSelect(id)}>
                    {claim.sentence}
                  </button>
                  <p className="notes-standing">
                    {standingWords(claim.standing, claim.independentSources, claim.asserted)}
                  </p>
                  {quote && <Quote evidence={quote} />}
                </div>
              ) : (
                <Bones lines={[80, 100, 60]} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
