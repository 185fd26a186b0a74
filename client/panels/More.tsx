/** The button for the rest of a list, and a word when it does not come. */
import type { Pages } from './usePages.ts';

export function More({ pages, words = 'Show more' }: { pages: Pages<unknown>; words?: string }) {
  return (
    <>
      {pages.hasMore && (!pages.whole || pages.failed) && (
        <button type="button" className="button" onClick={pages.more}>
          {words}
        </button>
      )}
      <span role="status">
        {pages.asking && 'They are on their way…'}
        {pages.failed && 'The rest could not be fetched. Try again.'}
      </span>
    </>
  );
}
