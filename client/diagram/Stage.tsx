/** The frame that a picture stands in: as tall as the picture needs, panned and zoomed inside itself. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { fitting, frameHeight, margin, opening, openingZoom, reveal } from '../graph/home.ts';
import type { Box } from '../graph/placed.ts';
import { thingsOf } from '../graph/things.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import type { DiagramProps } from './Diagram.tsx';
import { Drawing } from './Drawing.tsx';
import type { Picture } from './useLayout.ts';
import { useZoom } from './useZoom.ts';

type StageProps = Omit<DiagramProps, 'graph' | 'numberOf'> & { readonly picture: Picture; readonly width: number };

export function Stage({ picture, width, selected, pointed, chosen: together, numberAll, label, ...on }: StageProps) {
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const zoom = useZoom(svg, content);
  const { placed, graph, isLadder } = picture;
  const height = isLadder
    ? placed.height * openingZoom(placed, { width }) + 2 * margin
    : frameHeight(placed, width, window.innerHeight);

  const before = useRef<{ focus: string; box: Box | undefined }>(undefined);
  // Before the browser paints, so that a new picture never shows at the old one's place.
  useLayoutEffect(() => {
    if (width === 0) return;
    const frame = { width, height };
    const box = placed.boxes.get(graph.focus);
    const onPaper = window.matchMedia('print').matches;
    // Who has moved the picture keeps the place, and what the question is about stays where it stood in the window.
    const held = zoom.movedByHand() && before.current?.focus === graph.focus ? before.current.box : undefined;
    if (held && box) zoom.shift((held.x - box.x) * zoom.at().k, (held.y - box.y) * zoom.at().k);
    else zoom.go(onPaper ? fitting(placed, frame) : opening(placed, frame, box));
    before.current = { focus: graph.focus, box };
  }, [placed, graph.focus, width, height, zoom]);

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

  const fitWhole = useCallback(() => zoom.glide(fitting(placed, { width, height })), [placed, width, height, zoom]);
  usePrinted(() => {
    const shown = zoom.at();
    zoom.go(fitting(placed, { width, height }));
    return () => zoom.go(shown);
  });
  const lit = useMemo(() => new Set([...chosen, ...thingsOf(graph, pointed)]), [graph, chosen, pointed]);
  const others = useMemo(() => new Set(together?.flatMap((id) => thingsOf(graph, id))), [graph, together]);

  return (
    <>
      <Drawing
        picture={picture}
        lit={lit}
        chosen={others}
        size={{ width, height }}
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
      <ZoomButtons onBy={zoom.by} onFit={fitWhole} />
    </>
  );
}

/** Paper cannot be panned: whatever is shown, the whole picture is printed. */
function usePrinted(lay: () => () => void): void {
  const latest = useRef(lay);
  latest.current = lay;
  useEffect(() => {
    let restore: (() => void) | undefined;
    const before = () => {
      restore = latest.current();
    };
    const after = () => restore?.();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

/** How many pixels of the frame's right side a panel lies over; a sheet from below covers the window's foot instead, and counts for nothing here. */
function coveredBy(frame: Element | null): number {
  const panel = document.querySelector('[data-covers="side"]')?.getBoundingClientRect();
  const box = frame?.getBoundingClientRect();
  if (!panel || !box || panel.left <= box.left + 1) return 0;
  return Math.max(0, box.right - panel.left);
}
