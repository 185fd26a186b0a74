/** A network on the page: sigma draws marks and lines, a canvas above it the names, so that none runs into another. */
import Sigma from 'sigma';
import { createEdgeCompoundProgram } from 'sigma/rendering';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import { marksDrawn, mostMore } from '../graph/networkDetail.ts';
import { lineUnder } from '../graph/networkPress.ts';
import type { Point } from '../graph/route.ts';
import { choosesAlso } from '../ui/choosesAlso.ts';
import { framingOf, leavePageItsScrolling } from './framing.ts';
import type { Places } from './layout.worker.ts';
import { drawLines, standingOut } from './lines.ts';
import { moveByHand } from './moveByHand.ts';
import { drawNames } from './names.ts';
import { overlayOf } from './overlay.ts';
import { type Scene, sceneOf, spread } from './scene.ts';
import { shapeProgram } from './shapes.ts';
import { rgb, type Theme } from './theme.ts';

export interface Drawing {
  /** Another network in the place of the one before: what is looked at stays where it was. */
  readonly show: (network: Network, places: Places) => void;
  /** New places for everything; the view stays on the whole until it is moved by hand. */
  readonly place: (places: Places) => void;
  /** Which entities and claims stand out: selected or pointed at, under the keyboard, or chosen together. */
  readonly light: (ids: ReadonlySet<string>, reached: string | undefined, chosen: ReadonlySet<string>) => void;
  readonly fitWhole: () => void;
  readonly by: (factor: number) => void;
  /** Where an entity is, in the layout's own units. */
  readonly at: (id: string) => Point;
  /** Where every entity is in the frame, in pixels. */
  readonly where: () => ReadonlyMap<string, Point>;
  readonly end: () => void;
}

interface Hands {
  readonly onSelect: (id: string) => void;
  /** An entity or a claim was chosen besides what is chosen already. */
  readonly onChoose: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** An entity was moved by hand. */
  readonly onPin: (pin: Pin) => void;
  /** Milliseconds that a movement may take; 0 where motion is not wanted. */
  readonly motion: number;
  /** Told once everything is drawn; `wide`: how much it is stretched across. */
  readonly onDrawn?: (sigma: Sigma, wide: number) => void;
}

/**
 * @param places where things stand already
 * @throws Error where the browser gives no WebGL
 */
export function draw(holder: HTMLElement, network: Network, places: Places, theme: Theme, hands: Hands): Drawing {
  const room = { holder, wide: shapeOf(holder), narrow: holder.clientWidth < 600 };
  const { wide, narrow } = room;
  let scene = sceneOf(network, places, room, theme);

  let lit: ReadonlySet<string> = new Set();
  let reached: string | undefined;
  let chosen: ReadonlySet<string> = new Set();
  const beside = (id: string) => scene.graph.extremities(id).some((end) => lit.has(end));
  const sigma = new Sigma(scene.graph, holder, {
    // In the place of sigma's own: what nothing is drawn with need not be made ready, which takes as long as drawing.
    nodeProgramClasses: { circle: shapeProgram(rgb(theme.paper), rgb(theme.ink), () => scene.network.nodes.length) },
    edgeProgramClasses: { line: createEdgeCompoundProgram([]) },
    defaultEdgeType: 'arrow',
    renderLabels: false,
    allowInvalidContainer: true,
    // Names need room beside the outermost marks; a phone has none to give.
    stagePadding: narrow ? 20 : 70,
    minCameraRatio: 0.08,
    maxCameraRatio: 3,
    zIndex: true,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) =>
      lit.has(id) || chosen.has(id) || id === reached ? { ...data, size: data.size * 1.25, rank: 0, zIndex: 2 } : data,
    edgeReducer: (id, data) =>
      lit.has(id) || beside(id) ? { ...data, color: theme.accent, size: data.size * standingOut, zIndex: 1 } : data,
  });
  leaveOut(sigma);

  const placeOf = (id: string): Point => {
    const { x, y } = scene.graph.getNodeAttributes(id);
    return sigma.graphToViewport({ x, y });
  };
  const where = () => new Map(scene.graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })] as const));
  /** Of many lines those that touch what stands out: above the others, and from afar too. */
  let litLines: Network['edges'] = [];
  /** The line at a point of the frame. */
  let under = (_at: Point): string | undefined => undefined;
  const follows = () => scene.many;
  const overlay = overlayOf(sigma, holder, follows, function* ({ lines, names }) {
    const { detail, sights, sizes, many, thin, inks, onCanvas } = scene;
    const { width, height } = sigma.getDimensions();
    const drawn = marksDrawn(detail.nodes.length, sigma.getCamera().ratio);
    const { places: near, more } = sights.look({ width, height, drawn, toFrame: (at) => sigma.graphToViewport(at) });
    const places = litLines.length > 0 ? withEnds(near, litLines, placeOf) : near;
    const frame = { width, height, places, sizes, lit, reached, chosen, zoom: sigma.scaleSize(1) };
    const fromAfar = [...new Set([...detail.lines, ...litLines])];
    under = (at) => lineUnder([...fromAfar, ...more], places, at, pressing)?.id;
    yield* drawLines(lines, [...more, ...onCanvas, ...litLines], theme, {
      ...frame,
      many,
      thin,
      inks,
      heads: (narrow ? 0.65 : 1) * Math.max(0.6, thin),
    });
    yield;
    yield* drawNames(names, detail.nodes, fromAfar, theme, frame);
  });

  const press = (id: string, event: MouseEvent | TouchEvent) =>
    (choosesAlso(event) ? hands.onChoose : hands.onSelect)(id);
  sigma.on('clickNode', ({ node, event }) => press(node, event.original));
  sigma.on('clickStage', ({ event }) => {
    const line = under(event);
    if (line !== undefined) press(line, event.original);
  });
  let pointed: string | undefined;
  const over = (id: string | undefined) => {
    if (id === pointed) return;
    pointed = id;
    holder.style.cursor = id === undefined ? '' : 'pointer';
    hands.onPoint(id);
  };
  sigma.on('enterNode', ({ node }) => over(node));
  sigma.on('leaveNode', () => over(undefined));
  sigma.on('leaveStage', () => over(undefined));
  sigma.on('moveBody', ({ event }) => {
    const onMark = pointed !== undefined && scene.graph.hasNode(pointed);
    if (!onMark && hovers(event.original)) over(under(event));
  });
  const framing = framingOf(sigma, hands.motion);
  moveByHand(sigma, {
    onHeld: framing.keep,
    onMoves: (id, to) => {
      scene.sights.set(id, to);
      scene.graph.mergeNodeAttributes(id, to);
    },
    onMoved: (id, { x, y }) => hands.onPin({ id, x: x / wide, y }),
  });
  const size = () => `${holder.clientWidth} ${holder.clientHeight}`;
  let [fitted, ended] = [size(), false];
  const resized = new ResizeObserver(() => {
    // It tells of the size that there is, too, and a second first picture takes as long as the first.
    if (size() === fitted) return;
    fitted = size();
    // Whatever took the room, or gave it, is seen first: a picture takes longer to draw.
    requestAnimationFrame(() => {
      if (ended) return;
      sigma.resize();
      sigma.refresh({ skipIndexation: true });
    });
  });
  resized.observe(holder);
  const letPass = leavePageItsScrolling(sigma, holder);
  hands.onDrawn?.(sigma, wide);

  const touching = () =>
    scene.many
      ? [...scene.detail.lines, ...scene.detail.more]
          .filter(({ id, from, to }) => lit.has(id) || lit.has(from) || lit.has(to))
          .slice(0, mostMore)
      : [];

  return {
    show: (network, places) => {
      if (network === scene.network) return;
      scene = sceneOf(network, places, room, theme);
      litLines = touching();
      if (pointed !== undefined && !isIn(scene, pointed)) over(undefined);
      framing.stay();
      sigma.setGraph(scene.graph);
    },
    place: (places) => {
      scene.graph.updateEachNodeAttributes((id, data) => {
        const at = places[id];
        if (!at) return data;
        const there = spread(at, wide);
        scene.sights.set(id, there);
        return { ...data, ...there };
      });
    },
    light: (ids, at, together) => {
      const before = [...lit, ...chosen, reached];
      if ([...before, ...ids, ...together, at].every((id) => id === undefined)) return;
      lit = ids;
      reached = at;
      chosen = together;
      litLines = touching();
      const { graph, many } = scene;
      if (!many) {
        sigma.refresh({ skipIndexation: true });
        return;
      }
      const changed = [...before, ...lit, ...chosen, reached].filter((id) => id !== undefined);
      const nodes = changed.filter((id) => graph.hasNode(id));
      const edges = [...changed.filter((id) => graph.hasEdge(id)), ...nodes.flatMap((id) => graph.edges(id))];
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
    },
    fitWhole: framing.fitWhole,
    at: (id) => {
      const { x, y } = scene.graph.getNodeAttributes(id);
      return { x: x / wide, y };
    },
    by: framing.by,
    where,
    end: () => {
      ended = true;
      resized.disconnect();
      letPass();
      sigma.kill();
      overlay.end();
    },
  };
}

/** How near to a line it is pressed, in pixels. */
const pressing = 6;

/** Fingers, and a mouse whose button is down, move something. */
const hovers = (event: MouseEvent | TouchEvent) => event instanceof MouseEvent && event.buttons === 0;

/**
 * Sigma's own names and what it draws under the pointer again: ours stand in the overlay. It wipes each of these canvases in every frame, after which the
 * browser would put each on the screen anew, as long as it is seen.
 */
function leaveOut(sigma: Sigma): void {
  const canvases = sigma.getCanvases();
  for (const layer of ['edgeLabels', 'labels', 'hovers', 'hoverNodes']) {
    const canvas = canvases[layer];
    if (canvas) canvas.style.visibility = 'hidden';
  }
}

const isIn = ({ network, graph }: Scene, id: string) =>
  graph.hasNode(id) || network.edges.some((edge) => edge.id === id);

/** With both ends of the lines, wherever they are. */
function withEnds(near: ReadonlyMap<string, Point>, edges: Network['edges'], placeOf: (id: string) => Point) {
  const places = new Map(near);
  for (const { from, to } of edges) for (const id of [from, to]) if (!places.has(id)) places.set(id, placeOf(id));
  return places;
}

/** How much wider than tall the frame is: the layout is stretched to fill it, within what still looks like itself. */
function shapeOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.6, Math.max(0.65, clientWidth / (clientHeight || 1)));
}
