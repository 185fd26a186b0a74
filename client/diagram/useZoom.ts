/** Pan and zoom of the picture inside its frame. The page's own scrolling is left alone: only a drag, a pinch, or the wheel with Ctrl moves it. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Transform } from '../graph/home.ts';

const extent: [number, number] = [0.25, 2.5];

export interface Zoom {
  readonly go: (to: Transform) => void;
  readonly by: (factor: number) => void;
  /** True once the reader has moved the picture by hand: then it is not moved back on its own. */
  readonly movedByHand: () => boolean;
}

export function useZoom(frame: RefObject<SVGSVGElement | null>, content: RefObject<SVGGElement | null>): Zoom {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const byHand = useRef(false);

  useEffect(() => {
    const svg = frame.current;
    if (!svg) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent(extent)
      .filter((event: Event) => allowed(event))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) byHand.current = true;
        // Straight to the element: sixty renders a second of the whole picture would be felt.
        content.current?.setAttribute('transform', event.transform.toString());
      });
    behaviour.current = zooming;
    const selection = select(svg).call(zooming).on('dblclick.zoom', null);
    const sideways = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      byHand.current = true;
      zooming.translateBy(selection, -event.deltaX, 0);
    };
    svg.addEventListener('wheel', sideways, { passive: false });
    return () => {
      selection.on('.zoom', null);
      svg.removeEventListener('wheel', sideways);
    };
  }, [frame, content]);

  const go = useCallback(
    ({ k, x, y }: Transform) => {
      if (!frame.current || !behaviour.current) return;
      byHand.current = false;
      behaviour.current.transform(select(frame.current), zoomIdentity.translate(x, y).scale(k));
    },
    [frame],
  );
  const by = useCallback(
    (factor: number) => {
      if (!frame.current || !behaviour.current) return;
      byHand.current = true;
      behaviour.current.scaleBy(select(frame.current), factor);
    },
    [frame],
  );
  const movedByHand = useCallback(() => byHand.current, []);
  return { go, by, movedByHand };
}

/** A bare wheel scrolls the page; so does one finger up or down, which `touch-action: pan-y` keeps from ever arriving here. */
function allowed(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}
