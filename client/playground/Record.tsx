/** What the record holds, as a picture drawn from its counts: a panel of GraphiQL's. Pressing a kind or a relation opens a query about it. */
import './record.css';
import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { RecordDocument } from '../api/operations.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { kindWords } from '../graph/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import {
  aboutKind,
  aboutRelation,
  type KindRow,
  type Picture,
  pictureOf,
  type RelationRow,
  type Strand,
  widthOf,
} from './counts.ts';
import type { Operation } from './operation.ts';
import { useOpen } from './useOpen.ts';

/** Pixels from one row to the next. */
const row = 30;

function Panel() {
  const [{ data, error }, ask] = useQuery({ query: RecordDocument });
  return (
    <section className="playground-record" aria-label="What it holds">
      <h2>What it holds</h2>
      {data ? (
        <>
          <p>
            {data.graph.entities.toLocaleString('en-GB')} entities and {data.graph.claims.toLocaleString('en-GB')}{' '}
            claims, by their kinds and relations: who or what, does what, to whom or what. Press one to ask about it.
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
  readonly kind?: string;
  readonly relation?: string;
}

function Drawn({ picture }: { picture: Picture }) {
  const open = useOpen();
  const { setVisiblePlugin } = useGraphiQLActions();
  const [lit, setLit] = useState<Lit>({});
  const rows = Math.max(picture.subjects.length, picture.relations.length, picture.objects.length);
  const press = (operation: Operation) => {
    open?.(operation);
    // There the panel covers the editors, and the answer would come unseen.
    if (window.matchMedia('(max-width: 47.99rem)').matches) setVisiblePlugin(null);
  };
  const point = (to: Lit) => ({
    onPointerEnter: () => setLit(to),
    onPointerLeave: () => setLit({}),
    onFocus: () => setLit(to),
    onBlur: () => setLit({}),
  });
  const kinds = (all: readonly KindRow[], label: string) => (
    <ul aria-label={label}>
      {all.map((each) => (
        <li key={each.kind}>
          <button
            type="button"
            disabled={!open}
            onClick={() => press(aboutKind(each))}
            {...point({ kind: `${label} ${each.kind}` })}
          >
            <KindMark kind={each.kind} /> {kindWords[each.kind]} <Count of={each.count} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="record-picture">
      {kinds(picture.subjects, 'Subjects')}
      <Strands strands={picture.starting} side="Subjects" {...{ rows, lit, picture }} />
      <ul aria-label="Relations">
        {picture.relations.map((each) => (
          <li key={each.relation}>
            <button
              type="button"
              disabled={!open}
              aria-label={wordsOf(each, picture)}
              onClick={() => press(aboutRelation(each))}
              {...point({ relation: each.relation })}
            >
              {each.verb} <Count of={each.count} />
            </button>
          </li>
        ))}
      </ul>
      <Strands strands={picture.leading} side="Objects" {...{ rows, lit, picture }} />
      {kinds(picture.objects, 'Objects')}
    </div>
  );
}

const Count = ({ of }: { of: number }) => <span className="record-count">{of.toLocaleString('en-GB')}</span>;

interface StrandsProps {
  readonly strands: readonly Strand[];
  readonly side: 'Subjects' | 'Objects';
  readonly rows: number;
  readonly lit: Lit;
  readonly picture: Picture;
}

function Strands({ strands, side, rows, lit, picture: { most } }: StrandsProps) {
  const drawn = useMemo(() => strands.toSorted((a, b) => b.count - a.count), [strands]);
  const at = (index: number) => row * (index + 0.5);
  return (
    <svg viewBox={`0 0 100 ${rows * row}`} height={rows * row} preserveAspectRatio="none" aria-hidden="true">
      {drawn.map(({ from, to, count, kind, relation }) => (
        <path
          key={`${from} ${to}`}
          className={`kind-${kind.toLowerCase()}`}
          data-lit={lit.relation === relation || lit.kind === `${side} ${kind}`}
          d={`M0 ${at(from)}C50 ${at(from)} 50 ${at(to)} 100 ${at(to)}`}
          strokeWidth={widthOf(count, most)}
        />
      ))}
    </svg>
  );
}

/** The lines that meet in a relation, in words. */
function wordsOf({ relation, verb, count, asserted }: RelationRow, { starting, leading }: Picture): string {
  const told = (strands: readonly Strand[]) =>
    strands
      .filter((each) => each.relation === relation)
      .map((each) => `${kindWords[each.kind]} ${each.count}`)
      .join(', ');
  const rest = count - asserted;
  const only = rest > 0 ? `, ${rest} of them not reported to have happened` : '';
  return `${verb}: ${count} ${count === 1 ? 'claim' : 'claims'}${only}. Subjects: ${told(starting)}. Objects: ${told(leading)}.`;
}

function RecordIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3.5 5h5v3.5h-5zM3.5 15.5h5V19h-5zM15.5 10h5v4h-5z" strokeLinejoin="round" />
      <path d="M8.5 6.8C13 6.8 11 12 15.5 12M8.5 17.2C13 17.2 11 12 15.5 12" strokeLinecap="round" />
    </svg>
  );
}

export const recordPlugin: GraphiQLPlugin = { title: 'What it holds', icon: RecordIcon, content: Panel };
