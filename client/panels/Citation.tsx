/** A claim to take away: its citation, ready to copy, and its own address. */
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { claimAddress } from '../address.ts';
import { useCorpus } from '../api/corpus.ts';
import type { ClaimDetailFragment } from '../api/operations.ts';
import { citationOf } from '../graph/citation.ts';

export function Citation({ claim }: { claim: ClaimDetailFragment }) {
  const corpus = useCorpus();
  const here = claimAddress(claim.id);
  const isPage = useLocation().pathname === here;
  const [said, setSaid] = useState('');
  const text = citationOf(claim, new URL(here, window.location.origin).href, corpus?.graph.version ?? '');
  const copy = () => {
    // The clipboard is closed to pages that come over plain HTTP from another machine.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid('Copied'),
      () =>
        setSaid(isPage ? 'The browser refused; select it below.' : 'The browser refused; the claim’s own page has it.'),
    );
  };
  return (
    <section className="citation" aria-label="Citation">
      <p className="panel-actions">
        <button type="button" className="button" onClick={copy}>
          Copy citation
        </button>
        {!isPage && <Link to={here}>This claim’s own page</Link>}
        <span role="status">{said}</span>
      </p>
      {isPage && <pre>{text}</pre>}
    </section>
  );
}
