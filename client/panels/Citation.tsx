/** A claim, a source or an entity to take away: its citation, ready to copy, and its own address. */
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useCorpus } from '../api/corpus.ts';

interface CitationProps {
  readonly what: 'claim' | 'source' | 'entity';
  /** Its own address. */
  readonly here: string;
  /** @param version of the corpus */
  readonly cite: (address: string, version: string) => string;
}

export function Citation({ what, here, cite }: CitationProps) {
  const corpus = useCorpus();
  const isPage = useLocation().pathname === here;
  const [said, setSaid] = useState('');
  const text = cite(new URL(here, window.location.origin).href, corpus?.graph.version ?? '');
  const refused = 'The browser refused; select it below.';
  const copy = () => {
    // The clipboard is closed to pages that come over plain HTTP from another machine.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid('Copied'),
      () => setSaid(refused),
    );
  };
  return (
    <section className="citation" aria-label="Citation">
      <p className="panel-actions">
        <button type="button" className="button" onClick={copy}>
          Copy citation
        </button>
        {!isPage && what !== 'entity' && <Link to={here}>This {what}’s own page</Link>}
        <span role="status">{said}</span>
      </p>
      {((isPage && what !== 'entity') || said === refused) && <pre>{text}</pre>}
    </section>
  );
}
