/** The network's frame: drawn by the graphics card, walked by keys through a list that the picture follows. */
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type Sigma from 'sigma';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import { networkPicture } from '../graph/networkSvg.ts';
import { walkNetwork } from '../graph/networkWalk.ts';
import type { Point } from '../graph/route.ts';
import { offer } from '../takeaway/offered.ts';
import { actsAlone } from '../ui/singleKeys.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import { type Drawing, draw } from './drawing.ts';
import { NetworkList } from './NetworkList.tsx';
import { readTheme } from './theme.ts';
import { asItComes, type Plan, useNetworkLayout } from './useNetworkLayout.ts';
import { usePrinted } from './usePrinted.ts';

type Pins = readonly Pin[] | undefined;

interface NetworkStageProps {
  readonly network: Network;
  /** Of where everything stands; absent: as it comes, and what stood in the picture before this one stays. */
  readonly plan?: Plan;
  /** Without a plan: what is laid out. */
  readonly whole?: Network;
  /** What of the network is in the files that are taken away from it; absent: all of it. */
  readonly inFiles?: Network;
  readonly pinned?: Pins;
  /** Of every claim in the picture, as files have them; absent: none has one. */
  readonly numberOf?: ReadonlyMap<string, number>;
  /** Of those whose words are printed with the picture; absent: of all that have a number. */
  readonly noted?: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
  /** Entities that were chosen together. */
  readonly chosen?: readonly string[] | undefined;
  /** Claims that stand out besides. */
  readonly alight?: readonly string[];
  readonly label: string;
  readonly onSelect: (id: string) => void;
  /** Absent where things are looked at one by one: choosing one is selecting it. */
  readonly onChoose?: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** A single key on an entity; true when it did something. */
  readonly onKey?: (key: string, id: string) => boolean;
  /** An entity was moved, pinned, or set free again: what is pinned then, of what is pinned at that moment, which may be more than has been drawn. */
  readonly onPins?: (change: (now: Pins) => Pins) => void;
  /** Filled with where an entity stands, in the layout's own units. */
  readonly placeOf?: RefObject<((id: string) => Point | undefined) | undefined>;
  /** It was drawn anew; `wide`: how much it is stretched across. Must stay the same function. */
  readonly onDrawn?: (sigma: Sigma, wide: number) => void;
  /** The browser cannot draw it. */
  readonly onFail: () => void;
}

const noNumbers: ReadonlyMap<string, number> = new Map();
const none: readonly string[] = [];

export function NetworkStage({
  network,
  plan,
  whole = network,
  inFiles = network,
  pinned,
  numberOf = noNumbers,
  noted = numberOf,
  selected,
  pointed,
  chosen,
  alight = none,
  label,
  placeOf,
  onFail,
  ...rest
}: NetworkStageProps) {
  const on = { onChoose: rest.onSelect, ...rest };
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [reached, setReached] = useState<string>();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const hands = useRef(on);
  hands.current = on;
  const fail = useRef(onFail);
  fail.current = onFail;

  const layout = useNetworkLayout(
    useMemo(() => plan ?? asItComes(whole), [plan, whole]),
    pinned,
    !still,
    useCallback((places) => drawing.current?.place(places), []),
  );

  const printed = useRef<HTMLDivElement>(null);
  usePrinted(printed, network, layout.places, noted);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours are another drawing, another network is shown by the one there is
  useEffect(() => {
    const frame = holder.current;
    if (!frame) return;
    try {
      drawing.current = draw(frame, network, layout.places.current, readTheme(), {
        onSelect: (id) => hands.current.onSelect(id),
        onChoose: (id) => hands.current.onChoose(id),
        onPoint: (id) => hands.current.onPoint(id),
        onPin: (pin) => hands.current.onPins?.((now) => [...without(now, pin.id), pin]),
        motion: still ? 0 : 180,
        onDrawn: (sigma, wide) => hands.current.onDrawn?.(sigma, wide),
      });
    } catch (error) {
      console.error(error);
      fail.current();
      return;
    }
    const made = drawing.current;
    return () => {
      made.end();
      drawing.current = undefined;
    };
  }, [still, dark]);
  useEffect(() => drawing.current?.show(network, layout.places.current), [network, layout.places]);

  const { places } = layout;
  useImperativeHandle(placeOf, () => (id: string) => places.current[id], [places]);
  useEffect(() => {
    const frame = holder.current;
    return frame ? offer(frame, () => networkPicture(inFiles, places.current, numberOf, readTheme())) : undefined;
  }, [inFiles, places, numberOf]);

  const lit = useMemo(
    () => new Set([selected, pointed, ...alight].filter((id) => id !== undefined)),
    [selected, pointed, alight],
  );
  const together = useMemo(() => new Set(chosen), [chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has nothing lit yet
  useEffect(() => drawing.current?.light(lit, reached, together), [lit, reached, together, still, dark]);

  const first = network.nodes.find(({ focus }) => focus)?.id ?? network.nodes[0]?.id;
  const tabbed = network.nodes.some(({ id }) => id === reached) ? reached : first;
  const list = useRef<HTMLUListElement>(null);
  const goTo = (id = '') => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const made = drawing.current;
    const next = made && walkNetwork(network, made.where(), id, event.key);
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' && event.shiftKey) on.onChoose(id);
    else if (!actsAlone(event)) {
      if (!event.key.startsWith('Arrow')) return;
    } else if (event.key.toUpperCase() === 'P' && made) {
      const pin = { id, ...made.at(id) };
      on.onPins?.((now) => (now?.some((other) => other.id === id) ? without(now, id) : [...(now ?? []), pin]));
    } else if (event.key.toUpperCase() === 'F') made?.fitWhole();
    else if (!on.onKey?.(event.key.toUpperCase(), id)) return;
    // What is hidden takes the keyboard with it, unless that goes on first.
    else if (event.key.toUpperCase() === 'H') goTo(first);
    event.preventDefault();
  };
  const keyed = useRef(onKeyDown);
  keyed.current = onKeyDown;
  const onSelect = useCallback((id: string) => hands.current.onSelect(id), []);
  const onListKey = useCallback((event: KeyboardEvent, id: string) => keyed.current(event, id), []);
  const byHand = useMemo(() => new Set(pinned?.map(({ id }) => id)), [pinned]);

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: it groups a picture and the list that walks it, which is no form */}
      <div
        className="network-frame"
        role="group"
        aria-label={label}
        aria-busy={!layout.settled}
        data-settled={layout.settled}
      >
        <div className="network" ref={holder} aria-hidden="true" />
        <NetworkList
          list={list}
          nodes={network.nodes}
          tabbed={tabbed}
          chosen={together}
          pinned={byHand}
          onSelect={onSelect}
          onReach={setReached}
          onKeyDown={onListKey}
        />
      </div>
      <div className="network-printed" ref={printed} />
      <ZoomButtons onBy={(factor) => drawing.current?.by(factor)} onFit={() => drawing.current?.fitWhole()} />
    </>
  );
}

const without = (pins: Pins, id: string): readonly Pin[] => (pins ?? []).filter((pin) => pin.id !== id);

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const note = () => setMatches(list.matches);
    list.addEventListener('change', note);
    return () => list.removeEventListener('change', note);
  }, [query]);
  return matches;
}
