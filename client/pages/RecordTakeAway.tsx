/** What of the whole record is in sight, as files. */
import { lazy, Suspense, useState } from 'react';
import type { Network } from '../graph/network.ts';
import { partWords } from '../graph/overview.ts';

const TakeAway = lazy(() => import('../takeaway/TakeAway.tsx'));

interface RecordTakeAwayProps {
  /** Path and query of what is looked at. */
  readonly address: string;
  readonly inSight: Network;
  /** How many entities the record has. */
  readonly total: number;
  /** False while what is in sight is on its way. */
  readonly current: boolean;
}

/** No claim has a note on this page. */
const notes: ReadonlyMap<string, number> = new Map();

export function RecordTakeAway({ address, inSight: { nodes, edges }, total, current }: RecordTakeAwayProps) {
  const [open, setOpen] = useState(false);
  const leftOut = nodes.length < total ? partWords(nodes.length, total) : '';
  return (
    <div className="record-tools">
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Take it away
      </button>
      {open && (
        <Suspense>
          <TakeAway
            about={{ title: 'The whole record', time: 'any time', leftOut }}
            address={address}
            name="record"
            shown={{ claims: edges.map(({ id }) => id), entities: nodes, current }}
            notes={notes}
          />
        </Suspense>
      )}
    </div>
  );
}
