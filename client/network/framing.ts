/** Which part of a network's plane is seen, and what changes that: buttons, two fingers and Ctrl with the wheel; a page's own scrolling does not. */
import type Sigma from 'sigma';

export interface Framing {
  /** What is seen stays where it is, whatever comes or is moved. */
  readonly keep: () => void;
  /** Before something else is drawn: who sees the whole goes on seeing it, who has come close stays there. */
  readonly stay: () => void;
  readonly fitWhole: () => void;
  /** @param factor above 1 enlarges */
  readonly by: (factor: number) => void;
}

/** @param motion milliseconds that a movement may take */
export function framingOf(sigma: Sigma, motion: number): Framing {
  const camera = sigma.getCamera();
  /** The whole, to sigma, is all that there is, or what it was when it was kept; where it was set for good it stays. */
  let kept = false;
  /** Where a press on a button leads, until it is there. */
  let aim: number | undefined;
  const keep = () => {
    if (sigma.getCustomBBox()) return;
    kept = true;
    sigma.setCustomBBox(sigma.getBBox());
  };
  const letGo = () => {
    if (!kept) return false;
    kept = false;
    sigma.setCustomBBox(null);
    return true;
  };
  return {
    keep,
    stay: () => {
      if (camera.x === 0.5 && camera.y === 0.5 && camera.ratio === 1) letGo();
      else keep();
    },
    fitWhole: () => {
      if (letGo()) sigma.refresh();
      void camera.animatedReset({ duration: motion });
    },
    by: (factor) => {
      // Whoever presses again before it is there wants to go further than that.
      const ratio = camera.getBoundedRatio((aim ?? camera.ratio) / factor);
      aim = ratio;
      void camera.animate({ ratio }, { duration: motion }).then(() => {
        if (aim === ratio) aim = undefined;
      });
    },
  };
}

/** A bare wheel and a single finger move the page, not the picture: with Ctrl, or with two fingers, it is the picture. */
export function leavePageItsScrolling(sigma: Sigma, holder: HTMLElement): () => void {
  const { mouse } = sigma.getCanvases();
  // Sigma would have every finger for itself.
  if (mouse) mouse.style.touchAction = 'pan-y';
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  holder.addEventListener('wheel', wheel, { capture: true });
  holder.addEventListener('touchstart', touch, { capture: true });
  holder.addEventListener('touchmove', touch, { capture: true });
  return () => {
    holder.removeEventListener('wheel', wheel, { capture: true });
    holder.removeEventListener('touchstart', touch, { capture: true });
    holder.removeEventListener('touchmove', touch, { capture: true });
  };
}
