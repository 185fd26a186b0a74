/** How much the record holds, what it is made from, and the way to its policy. */
import { Link } from 'react-router';
import { useCorpus } from '../api/corpus.ts';
import { Keys } from '../ui/Keys.tsx';

export function Footer() {
  const corpus = useCorpus();
  if (!corpus) return <footer className="footer" />;
  const { title, covers, entities, byStanding, evidence, sources, version } = corpus.graph;
  const claims = byStanding.reduce((sum, each) => sum + (each.standing === 'WITHDRAWN' ? 0 : each.count), 0);
  return (
    <footer className="footer">
      <p>
        <strong>{title}.</strong> {covers}
      </p>
      <div>
        {count(claims, 'claim')} about {count(entities, 'person, body or thing', 'people, bodies and things')}, borne
        out by {count(evidence, 'quote')} from <Link to="/sources">{count(sources, 'source')}</Link>. Nothing here is
        known but what these sources say. <Link to="/policy">Who is named, and how to ask for a correction</Link>.
        Record {version.slice(0, 12)}. <Keys />
      </div>
    </footer>
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
