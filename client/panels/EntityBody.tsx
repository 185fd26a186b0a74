/** An entity: how the sources spell it and where, its posts or holders, who stood next to it, and everything claimed of it. */
import { useCallback } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { ask, type View, viewAddress } from '../address.ts';
import { type EntityDetailFragment, type HeldPostFragment, MoreClaimsDocument } from '../api/operations.ts';
import { entityCitation } from '../graph/citation.ts';
import { whenSentence } from '../graph/whenWords.ts';
import { askWords } from '../graph/words.ts';
import { PartHeading } from '../ui/PartHeading.tsx';
import { AboutEntity } from './AboutEntity.tsx';
import { Citation } from './Citation.tsx';
import { ClaimList, type ListedClaim } from './ClaimList.tsx';
import { More } from './More.tsx';
import { usePages } from './usePages.ts';

export interface EntityBodyProps {
  readonly entity: EntityDetailFragment;
  /** What is on screen, kept when another question is asked. */
  readonly view?: View | undefined;
  /** What the sources do not say about it in this chain. */
  readonly gap?: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function EntityBody({ entity, view, gap, onSelect }: EntityBodyProps) {
  const words = askWords(entity.kind);
  return (
    <>
      {entity.aliases.length > 0 && <p className="aliases">Also: {entity.aliases.join(' · ')}</p>}
      {gap && <p className="in-period">{gap}</p>}
      <p className="panel-actions">
        <Link className="button" to={ask(view, entity.id, 'UP')}>
          {words.up}
        </Link>
        <Link className="button" to={ask(view, entity.id, 'DOWN')}>
          {words.down}
        </Link>
      </p>
      {'posts' in entity && (
        <Held title="Posts held" held={entity.posts} name={({ post }) => post.name} onSelect={onSelect} />
      )}
      {'holders' in entity && (
        <Held title="Held by" held={entity.holders} name={({ person }) => person.name} onSelect={onSelect} />
      )}
      <AboutEntity id={entity.id} names={[entity.name, ...entity.aliases]} onSelect={onSelect}>
        <Claims
          title="What the sources report"
          id={entity.id}
          asserted
          first={entity.assertedClaims}
          none="Nothing is reported of it."
          onSelect={onSelect}
        />
        <Claims
          title="Only expected, considered or denied"
          id={entity.id}
          asserted={false}
          first={entity.otherClaims}
          onSelect={onSelect}
        />
      </AboutEntity>
      <Citation
        what="entity"
        here={viewAddress({ focus: entity.id, direction: 'UP' })}
        cite={(address, version) => entityCitation(entity, address, version)}
      />
    </>
  );
}

function Held(props: {
  title: string;
  held: readonly HeldPostFragment[];
  name: (held: HeldPostFragment) => string;
  onSelect: (id: string) => void;
}) {
  return (
    <section className="panel-part">
      <PartHeading>{props.title}</PartHeading>
      {props.held.length === 0 && <p>Not stated in these sources.</p>}
      <ul className="held">
        {props.held.map((each) => (
          <li key={each.claim.id}>
            <button type="button" className="textual" onClick={() => props.onSelect(each.claim.id)}>
              {props.name(each)}
            </button>
            <span>{whenSentence(each.claim.from, each.claim.to, false)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Page {
  readonly nodes: readonly ListedClaim[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function Claims(props: {
  title: string;
  id: string;
  asserted: boolean;
  first: Page;
  none?: string;
  onSelect: (id: string) => void;
}) {
  const client = useClient();
  const { id, asserted } = props;
  const next = useCallback(
    async (after: string | null): Promise<Page | undefined> => {
      const { data } = await client.query(MoreClaimsDocument, { id, asserted, after });
      return data?.entity?.claims;
    },
    [client, id, asserted],
  );
  const pages = usePages(props.first, next);
  const claims = pages.nodes;
  if (claims.length === 0 && props.none === undefined) return null;
  return (
    <section className="panel-part">
      <PartHeading>{props.title}</PartHeading>
      {claims.length === 0 && <p>{props.none}</p>}
      <ClaimList claims={claims} onSelect={props.onSelect} />
      <More pages={pages} />
    </section>
  );
}
