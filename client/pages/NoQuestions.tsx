/** A corpus that brings no question of its own is entered by the search or by its sources. */
import { Link } from 'react-router';
import { useCorpus } from '../api/corpus.ts';

export function NoQuestions() {
  const corpus = useCorpus();
  return (
    <div className="page">
      <h1>{corpus?.graph.title}</h1>
      <p>{corpus?.graph.covers}</p>
      <p>
        This record brings no questions of its own. Find anyone or anything in it by the search above, or begin with its{' '}
        <Link to="/sources">sources</Link> or with <Link to="/record">the whole of it, as a network</Link>.
      </p>
    </div>
  );
}
