/** The selection through time: what held when, what happened when, and where the time asked about stands. */
import './timeline.css';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { View } from '../address.ts';
import { ChainDocument, type ChainQuery, type ShownFragment } from '../api/operations.ts';
import { useClaims } from '../api/useClaims.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { measures } from '../diagram/measures.ts';
import { useWidth } from '../diagram/useWidth.ts';
import type { Measures } from '../graph/card.ts';
import { claimsThrough } from '../graph/chainClaims.ts';
import { staying } from '../graph/filters.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import type { Period } from '../graph/period.ts';
import { timelineRows } from '../graph/timeline.ts';
import { layTimeline } from '../graph/timelineLayout.ts';
import { PictureBones } from '../ui/PictureBones.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineYears } from './TimelineYears.tsx';

export interface TimelineViewProps {
  readonly view: View;
  readonly chain: ChainQuery['accountability'];
  readonly numberOf: ReadonlyMap<string, number>;
  /** What was only expected, considered or denied, where it is shown. */
  readonly weighed: readonly ShownFragment[];
  /** A claim that is pointed at elsewhere on the page. */
  readonly pointed: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
  /** One was chosen besides what is chosen already. */
  readonly onChoose: (claim: string, isHere: (id: string) => boolean) => void;
  readonly onShown: (shown: OnScreen) => void;
  /** A single key pressed on a claim; true when it did something. */
  readonly onKey: (key: string, claim: string) => boolean;
  readonly onPeriod: (next: (now: Period | undefined) => Period, held?: boolean) => void;
}

const none: readonly string[] = [];

export default function TimelineView({ view, chain, ...marks }: TimelineViewProps) {
  // The same question at any time: a line that ended before, or began after, belongs on the axis too.
  const [{ data, error }, ask] = useQuery({
    query: ChainDocument,
    variables: { of: view.focus, asOf: null, direction: view.direction },
  });
  const ids = useMemo(() => (data ? claimsThrough(data.accountability, chain) : none), [data, chain]);
  const { claims, error: unsaid, retry } = useClaims(ids);
  const failed = error ?? unsaid;
  const { onShown } = marks;
  const empty = data !== undefined && claims !== undefined && ids.length === 0;
  useEffect(() => {
    if (empty) onShown({ view: 'timeline', claims: none, among: none, current: true });
  }, [empty, onShown]);
  const shown = useKept(claims && ids.length > 0 ? claims : undefined);
  return (
    <figure className="figure time" aria-busy={!failed && !(claims && data)}>
      {failed ? (
        <Trouble
          title="The timeline could not be drawn"
          why={whyNoAnswer(failed)}
          onRetry={error ? () => ask({ requestPolicy: 'network-only' }) : retry}
        />
      ) : shown ? (
        <Laid claims={shown} current={claims !== undefined} question={chain.question} view={view} {...marks} />
      ) : empty ? (
        <p className="time-none">No line is stated at any time, so there is nothing to set on an axis.</p>
      ) : (
        <PictureBones of="timeline" />
      )}
    </figure>
  );
}

interface LaidProps extends Omit<TimelineViewProps, 'chain'> {
  readonly claims: ReadonlyMap<string, ShownFragment>;
  /** Whether they are what is asked for now. */
  readonly current: boolean;
  readonly question: string;
}

function Laid({ claims, current, question, view, weighed, onShown, onChoose, ...marks }: LaidProps) {
  const [holder, width] = useWidth();
  const measure = useMeasures();
  const { filters, hidden } = view;
  const rows = useMemo(() => {
    return timelineRows([...claims.values(), ...weighed].filter(staying({ filters, hidden })));
  }, [claims, weighed, filters, hidden]);
  const among = useMemo(() => [...claims.keys()], [claims]);
  useEffect(() => {
    const entities = rows.flatMap(({ claim: { subject, object } }) => [subject, object]);
    onShown({ view: 'timeline', claims: rows.map(({ claim }) => claim.id), entities, among, current });
  }, [rows, among, current, onShown]);
  const { period } = view;
  const placed = useMemo(
    () => measure && width > 0 && layTimeline(rows, measure, width, period ? [period.first, period.last] : []),
    [rows, measure, width, period],
  );
  return (
    <>
      <div ref={holder} className="time-frame">
        {rows.length === 0 && <p className="time-none">Nothing meets the filters.</p>}
        {placed && rows.length > 0 && <TimelineYears placed={placed} />}
        {placed && rows.length > 0 && (
          <TimelineDrawing
            placed={placed}
            period={period}
            selected={view.selected}
            chosen={view.chosen}
            onChoose={(id) => onChoose(id, (other) => rows.some(({ claim }) => claim.id === other))}
            label={`${question} As a timeline: up and down keys walk it, Enter opens the words behind it.`}
            {...marks}
          />
        )}
      </div>
      <TimelineLegend rows={rows} />
    </>
  );
}

function useMeasures(): Measures | undefined {
  const [measure, setMeasure] = useState<Measures>();
  useEffect(() => {
    let wanted = true;
    measures().then((ready) => wanted && setMeasure(ready));
    return () => {
      wanted = false;
    };
  }, []);
  return measure;
}

/** What was there stays until the next is: the eye keeps its place. */
function useKept<Value>(value: Value | undefined): Value | undefined {
  const [kept, setKept] = useState(value);
  if (value !== undefined && value !== kept) setKept(value);
  return value ?? kept;
}
