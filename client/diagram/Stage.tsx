/** The frame that a picture stands in: at first as tall as the window has room for, then as the picture needs; panned and zoomed inside itself. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  firstHeight,
  fits,
  fitting,
  frameHeight,
  inSight,
  margin,
  opening,
  openingZoom,
  reveal,
  type Transform,
} from '../graph/home.ts';
import type { Box } from '../graph/placed.ts';
import { thingsOf } from '../graph/things.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import type { DiagramProps } from './Diagram.tsx';
import { Drawing } from './Drawing.tsx';
import type { Picture } from './useLayout.ts';
import { useOnPaper } from './useOnPaper.ts';
import { useZoom } from './useZoom.ts';

type StageProps = Omit<DiagramProps, 'graph' | 'numberOf'> & { readonly picture: Picture; readonly width: number };

export function Stage({ picture, width, selected, pointed, chosen: together, numberAll, label, ...on }: StageProps) {
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const zoom = useZoom(svg, content);
  const onPaper = useOnPaper();
  const [wantsWhole, setWantsWhole] = useState(false);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const { placed, graph, isLadder } = picture;
  const whole = isLadder
    ? placed.height * openingZoom(placed, { width }) + 2 * margin
    : frameHeight(placed, width, window.innerHeight);
  const isWhole = isLadder || wantsWhole || onPaper;
  const height = isWhole ? whole : firstHeight(graph, placed, { width, height: whole }, room);
  const goesOn = height < whole && !fits(placed, { width, height });

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for each picture
  useLayoutEffect(() => {
    if (!onPaper) setRoom(roomUnder(svg.current));
  }, [placed, width, onPaper]);

  const before = useRef<{ focus: string; box: Box | undefined }>(undefined);
  const beforePaper = useRef<Transform>(undefined);
  // Before the browser paints, so that a new picture never shows at the old one's place.
  useLayoutEffect(() => {
    if (width === 0) return;
    const frame = { width, height };
    const box = placed.boxes.get(graph.focus);
    // Who has moved the picture keeps the place, and what the question is about stays where it stood in the window.
    const held = zoom.movedByHand() && before.current?.focus === graph.focus ? before.current.box : undefined;
    // Paper cannot be panned: whatever is shown, the whole picture is printed.
    if (onPaper) {
      if (before.current) beforePaper.current ??= zoom.at();
      zoom.go(fitting(placed, frame));
    } else if (beforePaper.current) zoom.go(beforePaper.current);
    else if (held && box) zoom.shift((held.x - box.x) * zoom.at().k, (held.y - box.y) * zoom.at().k);
    else zoom.go(opening(placed, frame, inSight(graph, placed, frame)));
    if (!onPaper) beforePaper.current = undefined;
    before.current = { focus: graph.focus, box };
  }, [placed, graph, width, height, onPaper, zoom]);

  const chosen = useMemo(() => thingsOf(graph, selected), [graph, selected]);
  const show = useCallback(
    (ids: readonly string[]) => {
      const box = ids.map((id) => placed.boxes.get(id) ?? placed.labels.get(id)).find(Boolean);
      if (!box || width === 0) return;
      const to = reveal(box, zoom.at(), { width, height }, coveredBy(svg.current));
      if (to) zoom.glide(to);
    },
    [placed, width, height, zoom],
  );
  useEffect(() => show(chosen), [show, chosen]);

  const fitWhole = useCallback(() => {
    if (goesOn) setWantsWhole(true);
    else zoom.glide(fitting(placed, { width, height }));
  }, [placed, width, height, goesOn, zoom]);
  const lit = useMemo(() => new Set([...chosen, ...thingsOf(graph, pointed)]), [graph, chosen, pointed]);
  const others = useMemo(() => new Set(together?.flatMap((id) => thingsOf(graph, id))), [graph, together]);

  return (
    <>
      <div className="stage-frame">
        <Drawing
          picture={picture}
          lit={lit}
          chosen={others}
          size={{ width, height }}
          goesOn={goesOn}
          numberOf={numberAll}
          label={label}
          svg={svg}
          content={content}
          onSelect={on.onSelect}
          onChoose={on.onChoose}
          onReach={(id) => show([id])}
          onLetter={(key, id) => {
            if (key !== 'F') return on.onKey(key, id);
            fitWhole();
            return true;
          }}
        />
        {goesOn && (
          <button type="button" className="button stage-whole" onClick={fitWhole}>
            Show the whole picture
          </button>
        )}
      </div>
      <ZoomButtons onBy={zoom.by} onFit={fitWhole} />
    </>
  );
}

/**
 * From a frame's top to what covers the window's foot, in pixels, once the page is scrolled to its beginning. What was opened over the picture is closed again, so
 * it takes no room: the frame stays as tall as it was while a reader filters.
 */
function roomUnder(frame: Element | null): number {
  if (!frame) return Number.POSITIVE_INFINITY;
  const height = (what: string) =>
    document.querySelector(`[data-covers="${what}"]`)?.getBoundingClientRect().height ?? 0;
  const top = frame.getBoundingClientRect().top + window.scrollY - height('none');
  return window.innerHeight - height('foot') - top;
}

/** How many pixels of the frame's right side a panel lies over; a sheet from below covers the window's foot instead, and counts for nothing here. */
function coveredBy(frame: Element | null): number {
  const panel = document.querySelector('[data-covers="side"]')?.getBoundingClientRect();
  const box = frame?.getBoundingClientRect();
  if (!panel || !box || panel.left <= box.left + 1) return 0;
  return Math.max(0, box.right - panel.left);
}
