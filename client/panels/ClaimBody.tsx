/** A claim: what it says, how far it is borne out, when, and every word that bears it. */
import { type ReactNode, useCallback } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { claimAddress, viewAddress } from '../address.ts';
import { type ClaimDetailFragment, MoreEvidenceDocument, type NamedFragment } from '../api/operations.ts';
import { claimCitation } from '../graph/citation.ts';
import type { LineContext } from '../graph/lineContext.ts';
import { inPeriod, type Period } from '../graph/period.ts';
import { capital, whenSentence } from '../graph/whenWords.ts';
import { standingWords, weighedWords } from '../graph/words.ts';
import { PartHeading } from '../ui/PartHeading.tsx';
import { Citation } from './Citation.tsx';
import { ClaimList } from './ClaimList.tsx';
import { More } from './More.tsx';
import { Quote } from './Quote.tsx';
import { usePages } from './usePages.ts';

export interface ClaimBodyProps {
  readonly claim: ClaimDetailFragment;
  /** Only where a picture stands beside it. */
  readonly context?: LineContext | undefined;
  readonly period?: Period | undefined;
  /** On a page of its own everything is there, to be printed. */
  readonly whole: boolean;
  readonly onSelect: (id: string) => void;
}

export function ClaimBody({ claim, context, period, whole, onSelect }: ClaimBodyProps) {
  const client = useClient();
  const next = useCallback(
    async (after: string | null) => {
      const { data } = await client.query(MoreEvidenceDocument, { id: claim.id, after });
      return data?.claim?.evidence;
    },
    [client, claim.id],
  );
  const pages = usePages(claim.evidence, next, whole);
  const evidence = pages.nodes;
  const told = claim.asserted || claim.standing === 'WITHDRAWN';
  const standing = told
    ? standingWords(claim.standing, claim.independentSources, claim.asserted)
    : `${weighedWords(evidence)}; not reported to have happened`;
  return (
    <>
      <p className={`standing standing-${claim.standing.toLowerCase()}`}>{capital(standing)}</p>
      {context && <InPeriod context={context} period={period} />}
      <section className="panel-quotes" aria-label="The words it rests on">
        {evidence.map((each) => (
          <Quote key={each.id} evidence={each} />
        ))}
        <More pages={pages} />
      </section>
      <dl className="particulars">
        <Particular term="When">{whenSentence(claim.from, claim.to, claim.event)}</Particular>
        <Named term="Under" entity={claim.under} />
        <Named term="Acting as" entity={claim.as} />
        <Named term="On behalf of" entity={claim.onBehalfOf} />
        {claim.amount && <Particular term="Sum">{claim.amount.text}</Particular>}
        <Particular term="Basis">
          {claim.basis === 'STATED' ? 'The words say it.' : `Inferred from the words. ${claim.basisReason ?? ''}`}
        </Particular>
        <Particular term="Between">
          <EntityLink entity={claim.subject} /> and <EntityLink entity={claim.object} />
        </Particular>
      </dl>
      {claim.conflicts.map((conflict) => (
        <section key={conflict.id} className="panel-part">
          <PartHeading>The other side</PartHeading>
          <p>{conflict.reason}</p>
          <ClaimList claims={conflict.claims.filter(({ id }) => id !== claim.id)} onSelect={onSelect} />
        </section>
      ))}
      {context && context.others.length > 0 && (
        <section className="panel-part">
          <PartHeading>The line rests on this too</PartHeading>
          <ClaimList claims={context.others} onSelect={onSelect} />
        </section>
      )}
      <Citation
        what="claim"
        here={claimAddress(claim.id)}
        cite={(address, version) => claimCitation(claim, address, version)}
      />
    </>
  );
}

function InPeriod({ context, period }: { context: LineContext; period: Period | undefined }) {
  const { answer, explanation, origin } = context;
  if (answer === 'YES' && !origin) return null;
  return (
    <p className="in-period">
      {answer === 'MAYBE' &&
        `${period ? `${capital(inPeriod(period))} it` : 'It'} may have held. ${explanation ?? ''} `}
      {origin}
    </p>
  );
}

function Particular({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Named({ term, entity }: { term: string; entity: NamedFragment | null }) {
  if (!entity) return null;
  return (
    <Particular term={term}>
      <EntityLink entity={entity} />
    </Particular>
  );
}

function EntityLink({ entity }: { entity: NamedFragment }) {
  return <Link to={viewAddress({ focus: entity.id, direction: 'UP' })}>{entity.name}</Link>;
}
