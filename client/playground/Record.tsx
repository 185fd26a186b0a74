/** What the record holds, as a picture drawn from its counts: a panel of GraphiQL's. Pressing a kind or a relation opens a query about it. */
import './record.css';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { type EntityKind, RecordDocument, type Relation } from '../api/operations.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { kindWords } from '../graph/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import {
  aboutKind,
  aboutRelation,
  onRing,
  type Picture,
  pathBetween,
  pictureOf,
  type Strand,
  widthOf,
} from './counts.ts';
import { useOpenFromPanel } from './useOpen.ts';

function Panel() {
  const [{ data, error }, ask] = useQuery({ query: RecordDocument });
  return (
    <section className="playground-panel playground-record" aria-label="What it holds">
      <h2>What it holds</h2>
      {data ? (
        <>
          <p>
            {data.graph.entities.toLocaleString('en-GB')} entities and {data.graph.claims.toLocaleString('en-GB')}{' '}
            claims: which kinds of entity they join, and by which relations. Press a kind or a relation to ask about it.
          </p>
          <Drawn picture={pictureOf(data.graph)} />
        </>
      ) : error ? (
        <Trouble
          title="The counts did not come"
          why={whyNoAnswer(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Bones lines={[60, 90, 80, 85, 70]} />
      )}
    </section>
  );
}

interface Lit {
  readonly kind?: EntityKind;
  readonly relation?: Relation;
}

/** Half of the picture and of the ring in it, in pixels. */
const half = { x: 170, y: 152 };
const ring = { x: 52, y: 132 };

function Drawn({ picture: { kinds, relations, strands } }: { picture: Picture }) {
  const open = useOpenFromPanel();
  const [lit, setLit] = useState<Lit>({});
  const places = useMemo(() => {
    const points = onRing(kinds.length, ring);
    return new Map(kinds.map(({ kind }, at) => [kind, points[at] ?? { x: 0, y: 0 }]));
  }, [kinds]);
  const most = strands[0]?.count ?? 1;
  const isLit = ({ from, to, relations }: Strand) =>
    lit.relation !== undefined ? relations.includes(lit.relation) : lit.kind === from || lit.kind === to;
  const point = (to: Lit) => ({
    onPointerEnter: () => setLit(to),
    onPointerLeave: () => setLit({}),
    onFocus: () => setLit(to),
    onBlur: () => setLit({}),
  });
  return (
    <>
      <div className="record-ring">
        <svg
          viewBox={`${-half.x} ${-half.y} ${2 * half.x} ${2 * half.y}`}
          data-any={Object.keys(lit).length > 0}
          aria-hidden="true"
        >
          {strands.map((strand) => (
            <path
              key={`${strand.from} ${strand.to}`}
              className={`kind-${strand.from.toLowerCase()}`}
              data-lit={isLit(strand)}
              d={pathBetween(places.get(strand.from) ?? ring, places.get(strand.to) ?? ring)}
              strokeWidth={widthOf(strand.count, most)}
            />
          ))}
        </svg>
        <ul aria-label="Kinds">
          {kinds.map((each) => {
            const { x, y } = places.get(each.kind) ?? ring;
            return (
              <li
                key={each.kind}
                data-side={x < 0 ? 'left' : 'right'}
                style={{ insetBlockStart: half.y + y, insetInlineStart: half.x + x }}
              >
                <button
                  type="button"
                  disabled={!open}
                  onClick={() => open?.(aboutKind(each))}
                  {...point({ kind: each.kind })}
                >
                  <KindMark kind={each.kind} /> <span>{kindWords[each.kind]}</span> <Count of={each.count} />
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <ul aria-label="Relations" className="record-relations">
        {relations.map((each) => (
          <li key={each.relation}>
            <button
              type="button"
              disabled={!open}
              onClick={() => open?.(aboutRelation(each))}
              {...point({ relation: each.relation })}
            >
              <span>{each.verb}</span> <Count of={each.count} />
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * each.count) / (relations[0]?.count ?? 1)} height="6" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const Count = ({ of }: { of: number }) => <span className="record-count">{of.toLocaleString('en-GB')}</span>;

function RecordIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3.5 5h5v3.5h-5zM3.5 15.5h5V19h-5zM15.5 10h5v4h-5z" strokeLinejoin="round" />
      <path d="M8.5 6.8C13 6.8 11 12 15.5 12M8.5 17.2C13 17.2 11 12 15.5 12" strokeLinecap="round" />
    </svg>
  );
}

export const recordPlugin: GraphiQLPlugin = { title: 'What it holds', icon: RecordIcon, content: Panel };
