/** The whole record, drawn where loading has placed everything; going closer shows more. */
import './network.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type Sigma from 'sigma';
import type { Network } from '../graph/network.ts';
import { numberAll } from '../graph/numbers.ts';
import type { Box, Look } from '../graph/overview.ts';
import { Trouble } from '../ui/Trouble.tsx';
import { type LookedAt, lookAt } from './lookedAt.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import type { Plan } from './useNetworkLayout.ts';

interface RecordViewProps {
  readonly network: Network;
  /** What of it is in sight, and in the files that are taken away. */
  readonly inSight: Network;
  /** How far from the middle the frame reaches, in the picture's own units. */
  readonly extent: number;
  readonly look: Look;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Where one has come to look, and what is in sight there. */
  readonly onLook: (look: Look, sight: Box) => void;
}

/** Nothing is laid out here: everything has its place. */
const placed: Plan = { steps: [], keeps: false };
const none: ReadonlyMap<string, number> = new Map();
const motion = 180;

export default function RecordView({ network, inSight, extent, look, selected, onSelect, onLook }: RecordViewProps) {
  const [pointed, setPointed] = useState<string>();
  const [failed, setFailed] = useState(false);
  const there = useRef(look);
  const lookedAt = useRef<LookedAt>(undefined);
  const tell = useRef(onLook);
  tell.current = onLook;

  const onDrawn = useCallback(
    (sigma: Sigma, wide: number) => {
      const onRest = (at: Look, sight: Box) => {
        there.current = at;
        tell.current(at, sight);
      };
      lookedAt.current = lookAt(sigma, wide, extent, there.current, onRest, motion);
    },
    [extent],
  );
  useEffect(() => {
    if (isNear(look, there.current)) return;
    there.current = look;
    lookedAt.current?.go(look);
  }, [look]);

  // As the files have them; on this page no claim has a note.
  const numberOf = useMemo(
    () =>
      numberAll(
        none,
        inSight.edges.map(({ id }) => id),
      ),
    [inSight],
  );

  if (failed)
    return (
      <Trouble
        title="This browser cannot draw the record"
        why="It needs WebGL, which is switched off or missing here."
        now="The list below holds the same people, bodies and things."
      />
    );
  return (
    <>
      <NetworkStage
        network={network}
        inFiles={inSight}
        numberOf={numberOf}
        noted={none}
        plan={placed}
        selected={selected}
        pointed={pointed}
        label="The whole record as a network: arrow keys walk it, Enter opens the words behind it."
        onSelect={onSelect}
        onPoint={setPointed}
        onDrawn={onDrawn}
        onFail={() => setFailed(true)}
      />
      <figcaption>
        <NetworkLegend network={network} period={undefined} />
        <p className="figure-hint">
          Press a mark or a line for the words behind it. Drag the picture to move it; Ctrl and the wheel take you
          closer. Two fingers do both.
        </p>
      </figcaption>
    </>
  );
}

/** As near as an address tells it. */
const isNear = (one: Look, other: Look) =>
  Math.abs(one.x - other.x) < 0.2 && Math.abs(one.y - other.y) < 0.2 && Math.abs(one.zoom / other.zoom - 1) < 0.02;
