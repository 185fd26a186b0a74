/** What runs in the browser: draws a made network with our stage or with sigma alone, on the same places, and drags it. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { type Drawing, draw } from '../../../client/network/drawing.ts';
import { type Made, makeNetwork } from './made.ts';

export type DrawingWay = 'ours' | 'bare';

export interface DrawingPage {
  make(size: number, seed: number): void;
  /** Milliseconds to the first whole picture, drawn to its last pixel. */
  begin(way: DrawingWay): Promise<number>;
  /**
   * Drags the picture, one frame after another.
   * @param whole waits until each frame is drawn to its last pixel
   * @returns milliseconds of each frame, and of the longest that the page was blocked for in one piece; under 50 is told as 0
   */
  pan(frames: number, whole: boolean): Promise<{ readonly frames: readonly number[]; readonly blocked: number }>;
  end(): void;
}

const theme = {
  ...{ paper: '#fbfaf7', ink: '#1c1b19', soft: '#56534d', edge: '#8a867e', accent: '#96291c' },
  hueOf: () => '#3a6ea5',
};
const nothing = () => undefined;
const hands = { onSelect: nothing, onChoose: nothing, onPoint: nothing, onPin: nothing, motion: 0 };

const frame = document.createElement('div');
frame.style.cssText = 'position: absolute; inset: 0;';
const style = document.createElement('style');
style.textContent = '.network-lines, .network-names { position: absolute; inset: 0; pointer-events: none; }';
document.body.append(frame, style);

let made: Made | undefined;
let drawn: { readonly end: () => void } | undefined;

function drawOurs({ network, places }: Made): Drawing {
  return draw(frame, network, places, theme, hands);
}

/** As its makers' first example does it. */
function drawBare({ network, places }: Made): { readonly end: () => void } {
  const graph = new MultiDirectedGraph();
  for (const { id, name, size } of network.nodes)
    graph.addNode(id, { label: name, size, ...places[id], color: '#3a6ea5' });
  for (const { id, from, to } of network.edges)
    graph.addDirectedEdgeWithKey(id, from, to, { size: 1.6, color: '#8a867e' });
  const sigma = new Sigma(graph, frame, { defaultEdgeType: 'arrow' });
  return { end: () => sigma.kill() };
}

/** Until every canvas has what it was told to draw. */
function flush(): void {
  for (const canvas of frame.querySelectorAll('canvas')) {
    const plane = canvas.getContext('2d');
    if (plane) plane.getImageData(0, 0, 1, 1);
    const card = plane ? null : (canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
    card?.readPixels(0, 0, 1, 1, card.RGBA, card.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

const page: DrawingPage = {
  make: (size, seed) => {
    made = makeNetwork(size, seed);
  },
  async begin(way) {
    if (!made) throw new Error('there is no network yet');
    await nextFrame();
    const started = performance.now();
    drawn = way === 'ours' ? drawOurs(made) : drawBare(made);
    await nextFrame();
    flush();
    return performance.now() - started;
  },
  async pan(frames, whole) {
    let blocked = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
    });
    observer.observe({ type: 'longtask' });
    const stage = frame.querySelector('.sigma-mouse');
    const point = (step: number) => ({ clientX: 500 + (step % 40) * 4, clientY: 400, bubbles: true, button: 0 });
    stage?.dispatchEvent(new MouseEvent('mousedown', point(0)));
    const times: number[] = [];
    for (let step = 1; step <= frames; step += 1) {
      const started = performance.now();
      stage?.dispatchEvent(new MouseEvent('mousemove', point(step)));
      await nextFrame();
      if (whole) flush();
      times.push(performance.now() - started);
    }
    stage?.dispatchEvent(new MouseEvent('mouseup', point(frames)));
    // The last of them is told of after it has ended.
    await new Promise((done) => setTimeout(done, 100));
    observer.disconnect();
    return { frames: times, blocked };
  },
  end: () => {
    drawn?.end();
    drawn = undefined;
  },
};

Object.assign(globalThis, { drawingPage: page });
