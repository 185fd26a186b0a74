/**
 * The two canvases over and under the marks. Of a network that takes long to draw they move with the picture; once it rests they are drawn anew, a little
 * in each frame and out of sight, so that the page is never held up, and take the place of those that moved.
 */
import type Sigma from 'sigma';
import type { Point } from '../graph/route.ts';
import { unit } from './sight.ts';

export interface Canvases {
  readonly lines: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
}

export interface Overlay {
  readonly end: () => void;
}

/** Milliseconds without a movement that are rest. */
const rest = 120;
/** Milliseconds that drawing may take of a frame. */
const share = 8;

/**
 * @param follows whether it is too much to be drawn anew in each frame of a movement
 * @param redraw draws both as things stand when it begins, and pauses now and then
 */
export function overlayOf(
  sigma: Sigma,
  holder: HTMLElement,
  follows: () => boolean,
  redraw: (canvases: Canvases) => Iterator<void>,
): Overlay {
  const add = (): Canvases => {
    const [lines, names] = [document.createElement('canvas'), document.createElement('canvas')];
    lines.className = 'network-lines';
    names.className = 'network-names';
    sigma.getCanvases().nodes?.before(lines);
    holder.append(names);
    return { lines, names };
  };
  let seen = add();
  /** Not there before it is needed. */
  let unseen: Canvases | undefined;
  const show = ({ lines, names }: Canvases, visibility: '' | 'hidden') => {
    for (const canvas of [lines, names]) canvas.style.visibility = visibility;
  };
  /** Where the layout's middle, and a point a unit to its right, were when it was drawn. */
  let drawn: readonly [middle: Point, right: Point] | undefined;
  let moving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** Whether it is being drawn anew, and whether what it shows has changed since that began. */
  let [drawing, stale] = [false, false];

  const now = () => [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: unit, y: 0 })] as const;
  const atOnce = () => {
    stop();
    for (const canvas of [seen.lines, seen.names]) canvas.style.transform = '';
    drawn = now();
    const steps = redraw(seen);
    while (!steps.next().done);
  };
  const bitByBit = () => {
    moving = undefined;
    if (drawing) {
      stale = true;
      return;
    }
    [drawing, stale] = [true, false];
    const from = now();
    const next = unseen ?? add();
    unseen = next;
    show(next, 'hidden');
    const steps = redraw(next);
    const step = () => {
      const started = performance.now();
      while (performance.now() - started < share)
        if (steps.next().done) {
          drawing = false;
          drawn = from;
          for (const canvas of [next.lines, next.names]) canvas.style.transform = '';
          show(next, '');
          show(seen, 'hidden');
          [seen, unseen] = [next, seen];
          if (stale) bitByBit();
          return;
        }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  const stop = () => {
    clearTimeout(moving);
    cancelAnimationFrame(frame);
    moving = undefined;
    drawing = false;
  };
  const follow = ([middle, right]: readonly [Point, Point]) => {
    const [at, aside] = now();
    const scale = (aside.x - at.x) / (right.x - middle.x);
    const how = `matrix(${scale}, 0, 0, ${scale}, ${at.x - scale * middle.x}, ${at.y - scale * middle.y})`;
    for (const canvas of [seen.lines, seen.names]) canvas.style.transform = how;
  };
  sigma.on('afterRender', () => {
    if (!follows()) atOnce();
    else if (moving !== undefined && drawn) follow(drawn);
    else bitByBit();
  });
  sigma.getCamera().on('updated', () => {
    if (!follows()) return;
    stop();
    // Where a frame takes longer than that, the next movement is still to be heard of.
    moving = setTimeout(() => {
      frame = requestAnimationFrame(bitByBit);
    }, rest);
  });
  // The first picture was there before anybody listened.
  atOnce();
  return {
    end: () => {
      stop();
      for (const canvases of [seen, unseen]) {
        canvases?.lines.remove();
        canvases?.names.remove();
      }
    },
  };
}
