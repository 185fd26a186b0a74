/** What stands around every page: the name, the search, the ways to the other pages. */
import './shell.css';
import './pages.css';
import { Link, NavLink, Outlet, useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { readView, viewAddress } from '../address.ts';
import { CorpusContext } from '../api/corpus.ts';
import { StartDocument } from '../api/operations.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { Footer } from './Footer.tsx';
import { firstQuestion } from './firstQuestion.ts';
import { NoAnswer } from './NoAnswer.tsx';

/** @param whole true for a page that fills the window and scrolls inside itself. */
export function Shell({ whole = false }: { whole?: boolean }) {
  const [{ data, error }, ask] = useQuery({ query: StartDocument });
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  // Who is looked for is asked about at the time on screen; `/` shows one that its address does not hold.
  const shown = pathname === '/' ? firstQuestion(data?.questions ?? []) : readView('', search);
  const addressOf = (id: string) => {
    const period = shown?.view.period;
    return viewAddress({ focus: id, direction: 'UP', ...(period && { period }) });
  };
  return (
    <CorpusContext value={data}>
      <div className={whole ? 'shell shell-whole' : 'shell'}>
        <a className="skip" href="#main">
          To the content
        </a>
        <header className="masthead">
          <Link className="masthead-name" to="/">
            Whose Watch
          </Link>
          <SearchBox addressOf={addressOf} />
          <nav aria-label="Pages">
            <NavLink to="/questions">Questions</NavLink>
            <NavLink to="/sources">Sources</NavLink>
            <NavLink to="/playground">Playground</NavLink>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {error && !data && !whole ? (
            <NoAnswer error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : (
            <Outlet />
          )}
        </main>
        {!whole && <Footer />}
      </div>
    </CorpusContext>
  );
}
