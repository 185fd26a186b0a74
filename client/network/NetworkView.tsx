/** Everything claimed around the question's entity, two steps out, whatever its relation. */
import './network.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Pin, View } from '../address.ts';
import type { Gathered } from '../api/gathered.ts';
import type { ShownFragment } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { routeBetween } from '../graph/grow.ts';
import { networkShown } from '../graph/networkShown.ts';
import { numberAll } from '../graph/numbers.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import { periodWords } from '../graph/period.ts';
import type { Point } from '../graph/route.ts';
import { PictureBones } from '../ui/PictureBones.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { gather, type Wanted } from './gather.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { planOf } from './useNetworkLayout.ts';

export interface NetworkViewProps {
  readonly view: View;
  readonly question: string;
  readonly numberOf: ReadonlyMap<string, number>;
  /** What was only expected, considered or denied, where it is shown. */
  readonly weighed: readonly ShownFragment[];
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onSelect: (id: string) => void;
  /** An entity or a claim was chosen besides what is chosen already. */
  readonly onChoose: (id: string, isHere: (id: string) => boolean) => void;
  readonly onKey: (key: string, id: string) => boolean;
  readonly onPins: (change: (now: readonly Pin[] | undefined) => readonly Pin[] | undefined) => void;
  readonly onShown: (shown: OnScreen) => void;
}

const noExpansions: Wanted['expanded'] = [];
const noRoutes: Wanted['routes'] = [];

export default function NetworkView({ view, ...rest }: NetworkViewProps) {
  const { focus, only, expanded = noExpansions, routes = noRoutes, connected = false, period } = view;
  const asOf = period?.edtf;
  // The address is read anew at every change of it: only what is written in it tells whether the same is wanted.
  const key = JSON.stringify({ focus, asOf, only, expanded, routes, connected });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of it
  const wanted = useMemo<Wanted>(() => ({ focus, asOf, only, expanded, routes, connected }), [key]);
  // What was shown before stays until the next is there: the eye keeps its place.
  const { got, error, retry } = useAnswer(wanted, gather);
  const [failed, setFailed] = useState(false);
  return (
    <figure className="figure net" aria-busy={got?.wanted !== wanted && !error}>
      {error ? (
        <Trouble title="The network did not come" why={whyNoAnswer(error)} onRetry={retry} />
      ) : failed ? (
        <Trouble
          title="This browser cannot draw the network"
          why="It needs WebGL, which is switched off or missing here."
          now="The chain, the timeline and the text show the same claims without it."
        />
      ) : got ? (
        <Shown
          key={focus}
          gathered={got.value}
          current={got.wanted === wanted}
          view={view}
          onFail={() => setFailed(true)}
          {...rest}
        />
      ) : (
        <PictureBones of="network" />
      )}
    </figure>
  );
}

interface ShownProps extends NetworkViewProps {
  readonly gathered: Gathered;
  /** Whether it is what is asked for now. */
  readonly current: boolean;
  readonly onFail: () => void;
}

function Shown({ gathered, current, view, question, weighed, numberOf, onShown, onChoose, ...on }: ShownProps) {
  const { focus, filters, hidden } = view;
  const { between, routes, brought, leftOut } = gathered;
  const plan = useMemo(() => planOf(focus, brought, weighed), [focus, brought, weighed]);
  const network = useMemo(
    () => networkShown({ focus, filters, hidden }, gathered, weighed),
    [focus, filters, hidden, gathered, weighed],
  );
  const ids = useMemo(() => network.edges.map(({ id }) => id), [network]);
  const numbers = useMemo(() => numberAll(numberOf, ids), [numberOf, ids]);
  const { nodes } = network;
  const places = useRef<(id: string) => Point | undefined>(undefined);
  const among = useMemo(() => [...gathered.claims, ...gathered.between].map(({ id }) => id), [gathered]);
  useEffect(
    () =>
      onShown({
        view: 'network',
        claims: ids,
        entities: nodes,
        among,
        current,
        gathered,
        placeOf: (id) => (nodes.some((node) => node.id === id) ? places.current?.(id) : undefined),
      }),
    [ids, nodes, among, gathered, current, onShown],
  );
  // The routes between the two that are chosen stand out, all along; so do the claims that are chosen.
  const { selected, chosen } = view;
  const lit = useMemo(
    () => [
      ...(chosen ?? []).filter((id) => ids.includes(id)),
      ...(routeBetween(routes, chosen)?.paths.flatMap((path) => path.claims.map(({ id }) => id)) ?? []),
    ],
    [chosen, routes, ids],
  );
  if (nodes.length === 0)
    return (
      <div className="time-none">
        <Sentences of={leftOut} />
        <p>{noneWords(view, gathered)}</p>
      </div>
    );
  return (
    <>
      <NetworkStage
        network={network}
        plan={plan}
        pinned={view.pinned}
        placeOf={places}
        numberOf={numbers}
        noted={numberOf}
        selected={selected}
        chosen={chosen}
        alight={lit}
        onChoose={(id) =>
          onChoose(id, (other) => ids.includes(other) || network.nodes.some((node) => node.id === other))
        }
        label={`${question} ${view.only ? 'What was chosen of it' : 'What is claimed around it'}, as a network: arrow keys walk it, Enter opens the words behind it.`}
        {...on}
      />
      <figcaption>
        <Sentences of={leftOut} />
        {view.connected && <p role="status">{connectedWords(between.length)}</p>}
        <NetworkLegend network={network} period={view.period} />
        <p className="figure-hint">
          Press a mark or a line for the words behind it. Drag a mark, or the whole picture, to move it; Ctrl and the
          wheel enlarge it. Two fingers do both. More: <Link to="/record">the whole record, as a network</Link>.
        </p>
      </figcaption>
    </>
  );
}

const Sentences = ({ of }: { of: readonly string[] }) =>
  of.map((sentence) => (
    <p key={sentence} role="status">
      {sentence}
    </p>
  ));

/** Why there is nothing to draw. */
function noneWords({ only, period }: View, { claims, alone }: Gathered): string {
  if (claims.length + alone.length > 0) return 'Nothing meets the filters, or all of it is hidden.';
  if (only) return 'Nothing that was chosen is in the record.';
  return `Nothing is claimed around it${period ? ` in ${periodWords(period)}` : ''}.`;
}

function connectedWords(more: number): string {
  if (more === 0) return 'Nothing else joins what is on screen.';
  return `${more} more ${more === 1 ? 'claim joins' : 'claims join'} what was on screen.`;
}
