/** A corpus that brings no question of its own is entered by the search, by its sources, or by whom most is claimed about. */
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useCorpus } from '../api/corpus.ts';
import { OverviewDocument } from '../api/operations.ts';
import { MostConnected } from './MostConnected.tsx';

/** Enough to begin with, and on one screen. */
const variables = { first: 12, limit: 1 };

export function NoQuestions() {
  const corpus = useCorpus();
  const [{ data }] = useQuery({ query: OverviewDocument, variables });
  return (
    <div className="page">
      <h1>{corpus?.graph.title}</h1>
      <p>{corpus?.graph.covers}</p>
      <p>
        This record brings no questions of its own. Find anyone or anything in it by the search above, or begin with its{' '}
        <Link to="/sources">sources</Link> or with <Link to="/record">the whole of it, as a network</Link>.
      </p>
      {data && <MostConnected placed={data.overview.entities} within={false} />}
    </div>
  );
}
