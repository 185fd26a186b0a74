/** A source: what it is, and all its quotes in reading order with what each bears out. */
import { useCallback } from 'react';
import { useClient } from 'urql';
import { sourceAddress } from '../address.ts';
import { MoreSourceQuotesDocument, type SourceDetailFragment } from '../api/operations.ts';
import { sourceCitation } from '../graph/citation.ts';
import { PartHeading } from '../ui/PartHeading.tsx';
import { Citation } from './Citation.tsx';
import { ClaimList } from './ClaimList.tsx';
import { More } from './More.tsx';
import { Quote } from './Quote.tsx';
import { usePages } from './usePages.ts';

interface SourceBodyProps {
  readonly source: SourceDetailFragment;
  /** On a page of its own everything is there, to be printed. */
  readonly whole: boolean;
  readonly onSelect: (id: string) => void;
}

export function SourceBody({ source, whole, onSelect }: SourceBodyProps) {
  const client = useClient();
  const next = useCallback(
    async (after: string | null) => {
      const { data } = await client.query(MoreSourceQuotesDocument, { id: source.id, after });
      return data?.source?.evidence;
    },
    [client, source.id],
  );
  const pages = usePages(source.evidence, next, whole);
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
          {pages.nodes.map((evidence) => (
            <li key={evidence.id}>
              <Quote evidence={evidence} inSource />
              <ClaimList claims={[evidence.claim]} onSelect={onSelect} />
            </li>
          ))}
        </ol>
        <More pages={pages} />
      </section>
      <Citation
        what="source"
        here={sourceAddress(source.id)}
        cite={(address, version) => sourceCitation(source, address, version)}
      />
    </>
  );
}
