/** One evidence: the words large, what stands around them dimmed, then who said them, where and when. */
import './quote.css';
import { Link } from 'react-router';
import { sourceAddress } from '../address.ts';
import type { QuoteFragment } from '../api/operations.ts';
import { setQuote } from '../graph/quote.ts';
import { attribution } from '../graph/words.ts';

export function Quote({ evidence, inSource = false }: { evidence: QuoteFragment; inSource?: boolean }) {
  const { before, words, after } = setQuote(evidence);
  return (
    <figure className={`quote quote-${evidence.stance.toLowerCase()}${evidence.withdrawn ? ' quote-withdrawn' : ''}`}>
      <blockquote>
        <span className="quote-around">{before}</span>
        <span className="quote-words">{words}</span>
        <span className="quote-around">{after}</span>
      </blockquote>
      <figcaption>
        <Speaker evidence={evidence} />
        {!inSource && <SourceLine source={evidence.source} />}
        {evidence.withdrawn && (
          <p>
            <strong className="quote-taken-back">Withdrawn ({evidence.withdrawn.on.text})</strong>: it no longer counts.{' '}
            {evidence.withdrawn.reason}
          </p>
        )}
        {evidence.note && <p className="quote-note">Note: {evidence.note}</p>}
      </figcaption>
    </figure>
  );
}

function Speaker({ evidence }: { evidence: QuoteFragment }) {
  const { saidBy, via, said, stance } = evidence;
  return (
    <p>
      <strong className="quote-speaker">{attribution(stance, saidBy?.name)}</strong>
      {via && `, through ${via}`}
      {said.edtf !== null && `, ${said.text}`}
    </p>
  );
}

export function SourceLine({ source }: { source: QuoteFragment['source'] }) {
  return (
    <p>
      <Link to={sourceAddress(source.id)}>{source.title}</Link>
      {', '}
      {source.author && `${source.author}, `}
      {source.publisher}, {source.published.text}
    </p>
  );
}
