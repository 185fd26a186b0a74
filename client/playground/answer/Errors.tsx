/** What was wrong with a query, in the API's own words, and the way to each place. */
import { useGraphiQL } from '@graphiql/react';
import type { Told } from '../send.ts';

/** More are mended one after another. */
const mostShown = 3;

export function Errors({ errors }: { errors: readonly Told[] }) {
  const editor = useGraphiQL((state) => state.queryEditor);
  if (errors.length === 0) return null;
  const rest = errors.length - mostShown;
  return (
    <ul className="answer-errors" role="alert">
      {errors.slice(0, mostShown).map(({ message, locations: [place] = [] }) => (
        <li key={`${message} ${place?.line}:${place?.column}`}>
          {message}{' '}
          {place && editor && (
            <button
              type="button"
              className="textual"
              onClick={() => {
                editor.setPosition({ lineNumber: place.line, column: place.column });
                editor.revealLineInCenterIfOutsideViewport(place.line);
                editor.focus();
              }}
            >
              Line {place.line}
            </button>
          )}
        </li>
      ))}
      {rest > 0 && <li>And {rest} more, in JSON.</li>}
    </ul>
  );
}
