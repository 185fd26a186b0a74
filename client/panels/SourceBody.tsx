/** A source: what it is, and all its quotes in reading order with what each bears out. */
import { useState } from 'react';
import { useClient } from 'urql';
import { MoreSourceQuotesDocument, type SourceDetailFragment } from '../api/operations.ts';
import { PartHeading } from '../ui/PartHeading.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Quote } from './Quote.tsx';

export function SourceBody({ source, onSelect }: { source: SourceDetailFragment; onSelect: (id: string) => void }) {
  const client = useClient();
  const [pages, setPages] = useState([source.evidence]);
  const [said, setSaid] = useState('');
  const last = pages.at(-1) ?? source.evidence;
  const ask = async () => {
    setSaid('');
    const { data } = await client.query(MoreSourceQuotesDocument, { id: source.id, after: last.pageInfo.endCursor });
    if (data?.source) setPages([...pages, data.source.evidence]);
    else setSaid('The rest could not be fetched. Try again.');
  };
  return (
    <>
      <dl className="particulars">
        <div>
          <dt>Published</dt>
          <dd>
            {source.published.text}
            {source.publishedBasis && <p className="basis">{source.publishedBasis}</p>}
          </dd>
        </div>
        {source.author && (
          <div>
            <dt>By</dt>
            <dd>{source.author}</dd>
          </div>
        )}
        {source.url && (
          <div>
            <dt>Where</dt>
            <dd>
              <a href={source.url} rel="noreferrer">
                {source.url}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <section className="panel-part">
        <PartHeading>Its words, in reading order</PartHeading>
        <ol className="source-quotes">
          {pages
            .flatMap((page) => page.nodes)
            .map((evidence) => (
              <li key={evidence.id}>
                <Quote evidence={evidence} inSource />
                <ClaimList claims={[evidence.claim]} onSelect={onSelect} />
              </li>
            ))}
        </ol>
        {last.pageInfo.hasNextPage && (
          <button type="button" className="button" onClick={ask}>
            Show more
          </button>
        )}
        <span role="status">{said}</span>
      </section>
    </>
  );
}
