/** Nothing stands at this address; the ways on. */
import { useEffect } from 'react';
import { Link } from 'react-router';

/** @param what the id that the record does not hold; absent when the address is none of ours at all. */
export function NotFoundPage({ what }: { what?: string }) {
  useEffect(() => {
    document.title = 'Not found · Whose Watch';
  }, []);
  return (
    <div className="page">
      <h1>{what === undefined ? 'There is no such page' : `The record holds nothing called “${what}”`}</h1>
      <p>
        {what === undefined
          ? 'The address may have been cut short on its way here.'
          : 'The address may have been cut short, or the record may have been changed since it was copied.'}
      </p>
      <p>
        Find whom or what you meant by the search above, or go to the <Link to="/questions">questions</Link> that this
        record answers.
      </p>
    </div>
  );
}
