/** The two canvases over and under the marks. Of a network that takes long to draw they move with the picture, and are drawn anew once it rests. */
import type Sigma from 'sigma';
import type { Point } from '../graph/route.ts';
import { unit } from './sight.ts';

export interface Overlay {
  readonly lines: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
  readonly end: () => void;
}

/** Milliseconds without a movement that are rest. */
const rest = 120;

/** @param follows whether it is too much to be drawn anew in each frame of a movement */
export function overlayOf(
  sigma: Sigma,
  holder: HTMLElement,
  follows: boolean,
  redraw: (overlay: Pick<Overlay, 'lines' | 'names'>) => void,
): Overlay {
  const [lines, names] = [document.createElement('canvas'), document.createElement('canvas')];
  lines.className = 'network-lines';
  names.className = 'network-names';
  sigma.getCanvases().nodes?.before(lines);
  holder.append(names);
  /** Where the layout's middle, and a point a unit to its right, were when it was drawn. */
  let drawn: readonly [middle: Point, right: Point] | undefined;
  let moving: ReturnType<typeof setTimeout> | undefined;
  let settling = 0;

  const now = () => [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: unit, y: 0 })] as const;
  const transform = (how: string) => {
    for (const canvas of [lines, names]) canvas.style.transform = how;
  };
  const whole = () => {
    moving = undefined;
    drawn = now();
    transform('');
    redraw({ lines, names });
  };
  const follow = ([middle, right]: readonly [Point, Point]) => {
    const [at, aside] = now();
    const scale = (aside.x - at.x) / (right.x - middle.x);
    transform(`matrix(${scale}, 0, 0, ${scale}, ${at.x - scale * middle.x}, ${at.y - scale * middle.y})`);
  };
  sigma.on('afterRender', () => (moving !== undefined && drawn ? follow(drawn) : whole()));
  sigma.getCamera().on('updated', () => {
    if (!follows) return;
    clearTimeout(moving);
    cancelAnimationFrame(settling);
    // Where a frame takes longer than that, the next movement is still to be heard of.
    moving = setTimeout(() => {
      settling = requestAnimationFrame(whole);
    }, rest);
  });
  // The first picture was there before anybody listened.
  whole();
  return {
    lines,
    names,
    end: () => {
      clearTimeout(moving);
      cancelAnimationFrame(settling);
      lines.remove();
      names.remove();
    },
  };
}
