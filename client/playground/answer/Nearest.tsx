/** An id that nothing has, and the entities whose names are nearest to it: one press asks about one of them instead. */
import { useQuery } from 'urql';
import { SearchDocument } from '../../api/operations.ts';
import type { Answered } from '../answers.ts';
import { unknownIds, withId, wordsOf } from '../unknownIds.ts';
import { useOpen } from '../useOpen.ts';
import type { Front } from './useFront.ts';

/** More than one is not nearest. */
const mostShown = 3;

export function Nearest({ front, answered: { asked, document, data, errors } }: { front: Front; answered: Answered }) {
  const open = useOpen();
  const [id] = document ? unknownIds(document, asked, data, errors) : [];
  const text = id === undefined ? '' : wordsOf(id);
  const [{ data: found }] = useQuery({ query: SearchDocument, variables: { text }, pause: text === '' });
  if (id === undefined) return null;
  const hits = text === '' ? [] : (found?.search.slice(0, mostShown) ?? []);
  return (
    <p className="answer-errors" role="status">
      <span>
        Nothing has the id “{id}”.{' '}
        {hits.length > 0
          ? 'Nearest by name: '
          : 'The field search finds ids by any spelling of a name, and so does the box at the top.'}
        {hits.map(({ entity }) => (
          <button
            key={entity.id}
            type="button"
            className="textual answer-nearest"
            disabled={!open}
            onClick={() => open?.(withId(front, id, entity.id))}
          >
            {entity.id}
          </button>
        ))}
      </span>
    </p>
  );
}
