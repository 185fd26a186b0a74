/** Pan and zoom of the picture inside its frame. The page's own scrolling is left alone: only a drag, a pinch, or the wheel with Ctrl moves it. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Transform } from '../graph/home.ts';

const extent: [number, number] = [0.25, 2.5];

export interface Zoom {
  /** At once, for a new picture. */
  readonly go: (to: Transform) => void;
  /** Softly, within the same picture. */
  readonly glide: (to: Transform) => void;
  readonly by: (factor: number) => void;
  /** By so many pixels of the window, at once. */
  readonly shift: (x: number, y: number) => void;
  readonly at: () => Transform;
  /** True once the reader has moved the picture by hand: then it is not moved back on its own. */
  readonly movedByHand: () => boolean;
}

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;

export function useZoom(frame: RefObject<SVGSVGElement | null>, content: RefObject<SVGGElement | null>): Zoom {
  const behaviour = useRef<Behaviour>(undefined);
  const byHand = useRef(false);

  useEffect(() => {
    const svg = frame.current;
    if (!svg) return;
    const selection = select(svg)
      .call(behaviourOf(behaviour, content, byHand))
      .on('dblclick.zoom', null);
    const sideways = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      byHand.current = true;
      behaviour.current?.translateBy(selection, -event.deltaX / zoomTransform(svg).k, 0);
    };
    svg.addEventListener('wheel', sideways, { passive: false });
    return () => {
      selection.on('.zoom', null);
      svg.removeEventListener('wheel', sideways);
    };
  }, [frame, content]);

  return useMemo(() => {
    const move = ({ k, x, y }: Transform, softly: boolean) => {
      if (!frame.current) return;
      content.current?.classList.toggle('gliding', softly);
      behaviourOf(behaviour, content, byHand).transform(select(frame.current), zoomIdentity.translate(x, y).scale(k));
    };
    return {
      go: (to) => {
        byHand.current = false;
        move(to, false);
      },
      glide: (to) => move(to, true),
      by: (factor) => {
        if (!frame.current) return;
        byHand.current = true;
        content.current?.classList.add('gliding');
        behaviourOf(behaviour, content, byHand).scaleBy(select(frame.current), factor);
      },
      shift: (x, y) => {
        if (!frame.current) return;
        const at = zoomTransform(frame.current);
        move({ k: at.k, x: at.x + x, y: at.y + y }, false);
      },
      at: () => (frame.current ? zoomTransform(frame.current) : zoomIdentity),
      movedByHand: () => byHand.current,
    };
  }, [frame, content]);
}

/** Made once per picture, by whoever needs it first: the opening place is set before the first paint, effects run after it. */
function behaviourOf(
  made: RefObject<Behaviour | undefined>,
  content: RefObject<SVGGElement | null>,
  byHand: RefObject<boolean>,
): Behaviour {
  made.current ??= zoom<SVGSVGElement, unknown>()
    .scaleExtent(extent)
    .filter(allowed)
    .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!content.current) return;
      if (sourceEvent) {
        byHand.current = true;
        content.current.classList.remove('gliding');
      }
      // Straight to the element: sixty renders a second of the whole picture would be felt.
      content.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    });
  return made.current;
}

/** A bare wheel scrolls the page; so does one finger up or down, which `touch-action: pan-y` keeps from ever arriving here. */
function allowed(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}
