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
   * Drags the picture, one frame after another, each drawn to its last pixel, and waits until it rests.
   * @returns milliseconds of each frame, and of the script in it without what it waited for the graphics card
   */
  pan(frames: number): Promise<{ readonly frames: readonly number[]; readonly script: readonly number[] }>;
  end(): void;
}

const theme = {
  ...{ paper: '#fbfaf7', ink: '#1c1b19', soft: '#56534d', quiet: '#6a665e', edge: '#8a867e', accent: '#96291c' },
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

/** Until every canvas that is seen has what it was told to draw. */
function flush(): void {
  for (const canvas of frame.querySelectorAll('canvas')) {
    if (canvas.style.visibility === 'hidden') continue;
    const plane = canvas.getContext('2d');
    if (plane) plane.getImageData(0, 0, 1, 1);
    const card = plane ? null : (canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
    card?.readPixels(0, 0, 1, 1, card.RGBA, card.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** When it came. */
const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));

/** Milliseconds that script has stood still for until the graphics card was done. */
let waited = 0;
const { readPixels } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.readPixels = function (this: WebGL2RenderingContext, ...all: unknown[]) {
  const started = performance.now();
  Reflect.apply(readPixels, this, all);
  waited += performance.now() - started;
};

/** The script of a piece of work, in milliseconds. */
function scriptOf(work: () => void): number {
  const [started, before] = [performance.now(), waited];
  work();
  return performance.now() - started - (waited - before);
}

/** Until the picture rests, and what is only drawn then stands. */
async function resting(): Promise<void> {
  await new Promise((done) => setTimeout(done, 500));
  for (let frames = 0; frames < 20; frames += 1) await nextFrame();
}

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
  async pan(frames) {
    const stage = frame.querySelector('.sigma-mouse');
    // From the frame's corner, where nothing stands: a mark that is held would be dragged instead, which sigma alone does not do.
    const point = (step: number) => ({ clientX: 8 + (step % 40) * 4, clientY: 8, bubbles: true, button: 0 });
    stage?.dispatchEvent(new MouseEvent('mousedown', point(0)));
    const [times, script]: [number[], number[]] = [[], []];
    for (let step = 1; step <= frames; step += 1) {
      const started = performance.now();
      // Asked for before and after the picture's own turn, these two stand on either side of it.
      const begun = nextFrame();
      const handled = scriptOf(() => stage?.dispatchEvent(new MouseEvent('mousemove', point(step))));
      const before = waited;
      const ended = nextFrame();
      script.push(handled + (await ended) - (await begun) - (waited - before));
      flush();
      times.push(performance.now() - started);
    }
    stage?.dispatchEvent(new MouseEvent('mouseup', point(frames)));
    await resting();
    return { frames: times, script };
  },
  end: () => {
    drawn?.end();
    drawn = undefined;
  },
};

Object.assign(globalThis, { drawingPage: page });
