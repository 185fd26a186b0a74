/** Who stood next above and below an entity at any time, what it inspected, and which sources speak of it by which name. */
import { type ReactNode, useCallback, useState } from 'react';
import { useClient, useQuery } from 'urql';
import {
  AboutDocument,
  type AboutQuery,
  type InspectedFragment,
  type MentionsFragment,
  MoreInspectedDocument,
  MoreMentionsDocument,
} from '../api/operations.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { type MentionedIn, mentionsOf } from '../graph/mentions.ts';
import { type Nearest, nearestOf } from '../graph/nearest.ts';
import { Bones } from '../ui/Bones.tsx';
import { PartHeading } from '../ui/PartHeading.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { ClaimList } from './ClaimList.tsx';
import { More } from './More.tsx';
import { usePages } from './usePages.ts';

interface AboutEntityProps {
  readonly id: string;
  /** Every spelling, the fullest first. */
  readonly names: readonly string[];
  readonly onSelect: (id: string) => void;
  /** What stands between the two parts. */
  readonly children: ReactNode;
}

export function AboutEntity({ id, names, onSelect, children }: AboutEntityProps) {
  const [{ data, error }, ask] = useQuery({ query: AboutDocument, variables: { of: id } });
  const about: AboutQuery | undefined = data?.entity?.id === id ? data : undefined;
  const inspected = about?.entity?.inspected;
  const inspects = inspected?.nodes.some(({ subject }) => subject.id === id);
  return (
    <>
      {about ? (
        <>
          <Near title="Overseen by" near={nearestOf(id, about.above.links, 'overseer')} onSelect={onSelect} />
          <Near
            title="Oversaw"
            near={nearestOf(id, about.below.links, 'overseen')}
            none={inspects ? 'Nothing, as far as these sources say: to inspect is not to oversee.' : undefined}
            onSelect={onSelect}
          />
          {inspects && inspected && <Inspected id={id} first={inspected} onSelect={onSelect} />}
        </>
      ) : error ? (
        <Trouble
          title="What stands around it did not come"
          why={whyNoAnswer(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Bones lines={[40, 80, 60]} />
      )}
      {children}
      {about?.entity && <Sources id={id} names={names} first={about.entity.evidence} onSelect={onSelect} />}
    </>
  );
}

/** What is read at once; the chain and the network show more. */
const atFirst = 8;

function Near({
  title,
  near,
  none = 'Not stated in these sources.',
  onSelect,
}: {
  title: string;
  near: readonly Nearest[];
  none?: string | undefined;
  onSelect: (id: string) => void;
}) {
  const [all, showAll] = useState(false);
  return (
    <section className="panel-part">
      <PartHeading>{title}</PartHeading>
      {near.length === 0 && <p>{none}</p>}
      <ul className="held">
        {(all ? near : near.slice(0, atFirst)).map((other) => (
          <li key={other.id}>
            <button type="button" className="textual" onClick={() => onSelect(other.id)}>
              {other.name}
            </button>
            {other.lines.map(({ claim, words }) => (
              <button key={claim} type="button" className="textual held-line" onClick={() => onSelect(claim)}>
                {words}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {!all && near.length > atFirst && (
        <button type="button" className="button" onClick={() => showAll(true)}>
          Show all {near.length}
        </button>
      )}
    </section>
  );
}

function Inspected(props: { id: string; first: InspectedFragment; onSelect: (id: string) => void }) {
  const client = useClient();
  const next = useCallback(
    async (after: string | null) => {
      const { data } = await client.query(MoreInspectedDocument, { of: props.id, after });
      return data?.entity?.claims;
    },
    [client, props.id],
  );
  const pages = usePages(props.first, next);
  return (
    <section className="panel-part">
      <PartHeading>Inspected, reviewed or rated</PartHeading>
      <ClaimList claims={pages.nodes.filter(({ subject }) => subject.id === props.id)} onSelect={props.onSelect} />
      <More pages={pages} />
    </section>
  );
}

function Sources(props: {
  id: string;
  names: readonly string[];
  first: MentionsFragment;
  onSelect: (id: string) => void;
}) {
  const client = useClient();
  const next = useCallback(
    async (after: string | null) => {
      const { data } = await client.query(MoreMentionsDocument, { of: props.id, after });
      return data?.entity?.evidence;
    },
    [client, props.id],
  );
  const pages = usePages(props.first, next);
  const { sources, elsewhere } = mentionsOf(props.names, pages.nodes);
  return (
    <section className="panel-part">
      <PartHeading>Sources that speak of it</PartHeading>
      <ul className="held">
        {sources.map((mentioned) => (
          <li key={mentioned.source.id}>
            <button type="button" className="textual" onClick={() => props.onSelect(mentioned.source.id)}>
              {mentioned.source.title}
            </button>
            <span>
              {mentioned.source.publisher}, {mentioned.source.published.text}. {spokenOf(mentioned)}
            </span>
          </li>
        ))}
      </ul>
      {!pages.hasMore && sources.length > 0 && elsewhere.length > 0 && (
        <p className="aliases">In none of the words quoted: {elsewhere.map(quoted).join(', ')}.</p>
      )}
      <More pages={pages} words="Look through more of its quotes" />
    </section>
  );
}

function spokenOf({ quotes, spellings }: MentionedIn<unknown>): string {
  const count = quotes === 1 ? '1 quote' : `${quotes} quotes`;
  return spellings.length === 0 ? `${count}, none by name.` : `${count}, as ${spellings.map(quoted).join(', ')}.`;
}

const quoted = (name: string): string => `“${name}”`;
