/** The record as a list, the most connected first: beside its picture for whoever does not see that, or would rather read; and where a record has no question to begin with. */
import './mostConnected.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { viewAddress } from '../address.ts';
import type { Overview } from '../graph/overview.ts';
import { kindWords } from '../graph/words.ts';
import { KindMark } from '../ui/KindMark.tsx';

const atOnce = 30;

interface MostConnectedProps {
  /** The most connected first. */
  readonly placed: Overview['entities'];
  /** Whether they are those of a part of the picture. */
  readonly within: boolean;
}

export function MostConnected({ placed, within }: MostConnectedProps) {
  const [most, setMost] = useState(atOnce);
  if (placed.length === 0) return null;
  return (
    <section className="most-connected" aria-labelledby="most-connected">
      <h2 id="most-connected">{within ? 'The most connected in sight' : 'The most connected'}</h2>
      <ol>
        {placed.slice(0, most).map(({ entity: { id, name, kind }, joined }) => (
          <li key={id}>
            <KindMark kind={kind} />
            <span>
              <Link to={viewAddress({ focus: id, direction: 'UP', view: 'network' })}>{name}</Link>
              <span className="most-connected-kind">
                {kindWords[kind]}, {joined.toLocaleString('en-GB')} {joined === 1 ? 'claim' : 'claims'}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {placed.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + 4 * atOnce)}>
          Show more of {placed.length.toLocaleString('en-GB')}
        </button>
      )}
    </section>
  );
}
