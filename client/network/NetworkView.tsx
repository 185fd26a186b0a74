/** Everything claimed around the question's entity, two steps out, whatever its relation. */
import './network.css';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Pin, View } from '../address.ts';
import { NetworkDocument, type NetworkQuery, type ShownFragment } from '../api/operations.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { DiagramBones } from '../diagram/DiagramBones.tsx';
import { passes } from '../graph/filters.ts';
import { networkOf } from '../graph/network.ts';
import { numberAll } from '../graph/numbers.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkStage } from './NetworkStage.tsx';

export interface NetworkViewProps {
  readonly view: View;
  readonly question: string;
  readonly numberOf: ReadonlyMap<string, number>;
  /** What was only expected, considered or denied, where it is shown. */
  readonly weighed: readonly ShownFragment[];
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onSelect: (id: string) => void;
  readonly onKey: (key: string, id: string) => boolean;
  readonly onPins: (pins: readonly Pin[] | undefined) => void;
  /** Which claims it shows, whenever that changes. */
  readonly onShown: (claims: readonly string[]) => void;
}

/** Of claims; more lines than this are a ball of wool, and the rest is a step further away. */
const limit = 200;
/** Of ids in one question to the API. */
const mostIds = 100;

export default function NetworkView({ view, ...rest }: NetworkViewProps) {
  const { focus, expanded, period } = view;
  const variables = useMemo(
    () => ({
      of: [focus, ...(expanded ?? [])].slice(0, mostIds),
      filter: { asserted: true, ...(period && { in: period.edtf }) },
      limit,
    }),
    [focus, expanded, period],
  );
  const [{ data, error, fetching }, ask] = useQuery({ query: NetworkDocument, variables });
  const [failed, setFailed] = useState(false);
  // The picture before stays until the next one is there: the eye keeps its place.
  const [kept, setKept] = useState<NetworkQuery>();
  if (data && data !== kept) setKept(data);
  const shown = data ?? kept;
  return (
    <figure className="figure net" aria-busy={fetching}>
      {error ? (
        <Trouble
          title="The network did not come"
          why={whyNoAnswer(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : failed ? (
        <Trouble
          title="This browser cannot draw the network"
          why="It needs WebGL, which is switched off or missing here."
          now="The chain, the timeline and the text show the same claims without it."
        />
      ) : shown ? (
        <Shown key={focus} answer={shown.neighbourhood} view={view} onFail={() => setFailed(true)} {...rest} />
      ) : (
        <DiagramBones />
      )}
    </figure>
  );
}

interface ShownProps extends NetworkViewProps {
  readonly answer: NetworkQuery['neighbourhood'];
  readonly onFail: () => void;
}

function Shown({ answer, view, question, weighed, numberOf, onShown, ...on }: ShownProps) {
  const { focus, filters, hidden } = view;
  const all = useMemo(() => {
    const known = new Set(answer.claims.map(({ id }) => id));
    return [...answer.claims, ...weighed.filter(({ id }) => !known.has(id))];
  }, [answer, weighed]);
  const claims = useMemo(() => {
    const aside = new Set(hidden);
    return all.filter(
      (claim) =>
        (!filters || passes(claim, filters)) &&
        ![claim.id, claim.subject.id, claim.object.id].some((id) => aside.has(id)),
    );
  }, [all, filters, hidden]);
  const whole = useMemo(() => networkOf(focus, all), [focus, all]);
  const network = useMemo(() => networkOf(focus, claims), [focus, claims]);
  const ids = useMemo(() => network.edges.map(({ id }) => id), [network]);
  const numbers = useMemo(() => numberAll(numberOf, ids), [numberOf, ids]);
  useEffect(() => onShown(ids), [ids, onShown]);
  if (network.nodes.length === 0)
    return <p className="time-none">Nothing is claimed around it then, or nothing meets the filters.</p>;
  return (
    <>
      <NetworkStage
        network={network}
        whole={whole}
        pinned={view.pinned}
        numberOf={numbers}
        selected={view.selected}
        label={`${question} What is claimed around it, as a network: arrow keys walk it, Enter opens the words behind it.`}
        {...on}
      />
      <figcaption>
        {answer.truncated && <p>There is more: the {limit} claims nearest to the question are shown.</p>}
        <NetworkLegend network={network} />
        <p className="figure-hint">
          Press a mark or a line for the words behind it. Drag a mark, or the whole picture, to move it; Ctrl and the
          wheel, or two fingers, enlarge it.
        </p>
      </figcaption>
    </>
  );
}
