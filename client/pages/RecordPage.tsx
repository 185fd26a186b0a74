/** `/record`: everything that the record holds as one network, the most connected first, more from near by. */
import './record.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useCorpus } from '../api/corpus.ts';
import { OverviewDocument } from '../api/operations.ts';
import {
  type Box,
  boxAround,
  extentOf,
  type Look,
  networkWithin,
  type Overview,
  overviewWords,
  recordNetwork,
  writeLook,
} from '../graph/overview.ts';
import { Inspector } from '../panels/Inspector.tsx';
import { Bones } from '../ui/Bones.tsx';
import { PictureBones } from '../ui/PictureBones.tsx';
import { MostConnected } from './MostConnected.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { addressOf, useRecordAddress } from './useRecordAddress.ts';
import { useTop } from './useTop.ts';

const RecordView = lazy(() => import('../network/RecordView.tsx'));

/** More marks than this at once are a cloud, more lines a hairball; a phone has room for fewer of both. */
const roomIn = (width: number) => (width < 640 ? { first: 150, limit: 300 } : { first: 500, limit: 1_500 });

export function RecordPage() {
  const corpus = useCorpus();
  const { look, fault, selected, select, close, moveTo } = useRecordAddress();
  useTop('record');
  useEffect(() => {
    document.title = 'The whole record · Whose Watch';
  }, []);

  const [box, setBox] = useState<Box>();
  const [room] = useState(() => roomIn(window.innerWidth));
  const [{ data: all, error }, ask] = useQuery({ query: OverviewDocument, variables: room });
  const [{ data: near, error: nearError, fetching }] = useQuery({
    query: OverviewDocument,
    variables: { ...room, within: box ?? null },
    pause: box === undefined || all?.overview.more !== true,
  });
  // Where everything is shown from afar there is nothing more to ask from near by; and what was in sight stays until what is now has come.
  const whole = all?.overview;
  const part = box === undefined ? undefined : near?.overview;
  const kept = useLast(part);
  const closer = box && kept;
  const network = useMemo(() => whole && recordNetwork(whole, closer), [whole, closer]);

  const extent = useMemo(() => (whole ? extentOf(whole) : 1), [whole]);
  const [sight, setSight] = useState<Box>();
  const inSight = useMemo(() => network && sight && networkWithin(network, sight), [network, sight]);
  const onLook = useCallback(
    (at: Look, sight: Box) => {
      moveTo(at);
      setSight(sight);
      setBox((before) => {
        const next = boxAround(sight, extent);
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    },
    [moveTo, extent],
  );

  if (error) return <NoAnswer error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const told = whole && (whole.more ? (part ?? closer ?? whole) : whole);
  const within = told !== undefined && told !== whole;
  const empty = whole?.total === 0;
  return (
    <div className="record-page" aria-busy={!whole || fetching}>
      <header className="record-head">
        <h1>The whole record</h1>
        {fault && <p role="status">{fault}</p>}
        {told ? (
          <p className="record-words" role="status">
            {empty ? 'This record is empty.' : overviewWords(told, within).join(' ')}
            {nearError && ' What is in sight there did not come; move on to ask again.'}
          </p>
        ) : (
          <Bones lines={[90, 60]} />
        )}
        {corpus && <p className="record-covers">{corpus.graph.covers}</p>}
      </header>
      {network && whole && !empty && (
        <RecordTakeAway
          address={addressOf(writeLook(look), selected)}
          inSight={inSight ?? network}
          total={whole.total}
          current={!fetching}
        />
      )}
      {!empty && (
        <figure className="figure net">
          {network ? (
            <Suspense fallback={<PictureBones of="network" />}>
              <RecordView
                network={network}
                inSight={inSight ?? network}
                extent={extent}
                look={look}
                selected={selected}
                onSelect={select}
                onLook={onLook}
              />
            </Suspense>
          ) : (
            <PictureBones of="network" />
          )}
        </figure>
      )}
      {told && !empty && <MostConnected placed={told.entities} within={within} />}
      {selected !== undefined && <Inspector id={selected} takesFocus onSelect={select} onClose={close} />}
    </div>
  );
}

/** The last that there was. */
function useLast(part: Overview | undefined): Overview | undefined {
  const [kept, keep] = useState(part);
  if (part && part !== kept) keep(part);
  return part ?? kept;
}
