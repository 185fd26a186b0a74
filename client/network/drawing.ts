/** A network on the page: sigma draws marks and lines, a canvas above it the names, so that none runs into another. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeCompoundProgram } from 'sigma/rendering';
import type { Pin } from '../address.ts';
import type { EntityKind } from '../api/operations.ts';
import type { Network } from '../graph/network.ts';
import { detailOf, marksDrawn, mostMore } from '../graph/networkDetail.ts';
import { isPlain } from '../graph/networkLine.ts';
import { lineUnder } from '../graph/networkPress.ts';
import type { Point } from '../graph/route.ts';
import { choosesAlso } from '../ui/choosesAlso.ts';
import { covering, crowding, thinning } from './crowd.ts';
import type { Places } from './layout.worker.ts';
import { drawLines, standingOut } from './lines.ts';
import { moveByHand } from './moveByHand.ts';
import { drawNames } from './names.ts';
import { overlayOf } from './overlay.ts';
import { shapeProgram } from './shapes.ts';
import { sightsOf } from './sight.ts';
import { inksOn, rgb, type Theme } from './theme.ts';

export interface Drawing {
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
  const graph = new MultiDirectedGraph();
  const wide = shapeOf(holder);
  // A phone has little room for marks, and less for the arrowheads that meet at one.
  const narrow = holder.clientWidth < 600;
  const detail = detailOf(network);
  const large = detail.more.length > 0;
  const sights = sightsOf(detail);
  const scale = (narrow ? 0.8 : 1) * Math.min(crowding(network.nodes.length), covering(detail.nodes, holder));
  const lines = detail.lines.length + Math.min(detail.more.length, mostMore);
  const thin = thinning(lines);
  // Of many lines none is followed with the eye: they are the ground on which marks and names stand.
  const inks = inksOn(theme, Math.max(palest, narrow ? thinning(lines * onPhone) : thin));
  const sizes = new Map(network.nodes.map(({ id, size }) => [id, size * scale]));
  const hues = new Map<string, string>();
  const hueOf = (kind: EntityKind) => {
    const hue = hues.get(kind) ?? theme.hueOf(kind);
    hues.set(kind, hue);
    return hue;
  };
  // The most connected are drawn last, above the others.
  for (const [from, { id, name, kind, size, x, y }] of detail.nodes.toReversed().entries()) {
    const at = spread(places[id] ?? { x, y }, wide);
    sights.set(id, at);
    graph.addNode(id, {
      label: name,
      kind,
      size: size * scale,
      rank: network.nodes.length - 1 - from,
      ...at,
      color: hueOf(kind),
    });
  }
  const [straight, onCanvas] = [detail.lines.filter(isStraight), detail.lines.filter((edge) => !isStraight(edge))];
  for (const { id, from, to } of straight)
    graph.addDirectedEdgeWithKey(id, from, to, { size: (narrow ? 1.3 : 2) * thin, color: inks.soft });

  let lit: ReadonlySet<string> = new Set();
  let reached: string | undefined;
  let chosen: ReadonlySet<string> = new Set();
  const beside = (id: string) => graph.extremities(id).some((end) => lit.has(end));
  const sigma = new Sigma(graph, holder, {
    // In the place of sigma's own: what nothing is drawn with need not be made ready, which takes as long as drawing.
    nodeProgramClasses: { circle: shapeProgram(rgb(theme.paper), rgb(theme.ink), network.nodes.length) },
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
    const { x, y } = graph.getNodeAttributes(id);
    return sigma.graphToViewport({ x, y });
  };
  const where = () => new Map(graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })] as const));
  /** What is drawn only from near by, and touches what stands out. */
  let litMore: Network['edges'] = [];
  /** The line at a point of the frame. */
  let under = (_at: Point): string | undefined => undefined;
  const many = network.edges.length > mostAtOnce;
  const overlay = overlayOf(sigma, holder, many, function* ({ lines, names }) {
    const { width, height } = sigma.getDimensions();
    const drawn = marksDrawn(detail.nodes.length, sigma.getCamera().ratio);
    const { places: near, more } = sights.look({ width, height, drawn, toFrame: (at) => sigma.graphToViewport(at) });
    const places = large ? withEnds(near, litMore, placeOf) : near;
    const frame = { width, height, places, sizes, lit, reached, chosen, zoom: sigma.scaleSize(1) };
    under = (at) => lineUnder([...detail.lines, ...litMore, ...more], places, at, pressing)?.id;
    yield* drawLines(lines, [...more, ...litMore, ...onCanvas], theme, {
      ...frame,
      many,
      thin,
      inks,
      heads: (narrow ? 0.65 : 1) * Math.max(0.6, thin),
    });
    yield;
    yield* drawNames(names, detail.nodes, [...detail.lines, ...litMore], theme, frame);
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
    const onMark = pointed !== undefined && graph.hasNode(pointed);
    if (!onMark && !isHeld(event.original)) over(under(event));
  });
  moveByHand(sigma, graph, sights.set, (id, { x, y }) => hands.onPin({ id, x: x / wide, y }));
  const size = () => `${holder.clientWidth} ${holder.clientHeight}`;
  let fitted = size();
  const room = new ResizeObserver(() => {
    // It tells of the size that there is, too, and a second first picture takes as long as the first.
    if (size() === fitted) return;
    fitted = size();
    sigma.resize();
    sigma.refresh({ skipIndexation: true });
  });
  room.observe(holder);
  const letPass = leavePageItsScrolling(holder);
  hands.onDrawn?.(sigma, wide);

  return {
    place: (places) => {
      graph.updateEachNodeAttributes((id, data) => {
        const at = places[id];
        if (!at) return data;
        const there = spread(at, wide);
        sights.set(id, there);
        return { ...data, ...there };
      });
    },
    light: (ids, at, together) => {
      const before = [...lit, ...chosen, reached];
      if ([...before, ...ids, ...together, at].every((id) => id === undefined)) return;
      lit = ids;
      reached = at;
      chosen = together;
      if (!large) {
        sigma.refresh({ skipIndexation: true });
        return;
      }
      litMore = detail.more
        .filter(({ id, from, to }) => lit.has(id) || lit.has(from) || lit.has(to))
        .slice(0, mostMore);
      const changed = [...before, ...lit, ...chosen, reached].filter((id) => id !== undefined);
      const nodes = changed.filter((id) => graph.hasNode(id));
      const edges = [...changed.filter((id) => graph.hasEdge(id)), ...nodes.flatMap((id) => graph.edges(id))];
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
    },
    fitWhole: () => {
      sigma.getCamera().animatedReset({ duration: hands.motion });
    },
    at: (id) => {
      const { x, y } = graph.getNodeAttributes(id);
      return { x: x / wide, y };
    },
    by: (factor) => {
      const camera = sigma.getCamera();
      camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: hands.motion });
    },
    where,
    end: () => {
      room.disconnect();
      letPass();
      sigma.kill();
      overlay.end();
    },
  };
}

/** How much of its own colour a line keeps however many there are. */
const palest = 0.4;
/** How many times as close to each other the same lines run where the frame is narrow. */
const onPhone = 4;

/** Of lines: more of them, and their names, are not drawn anew in each frame of a movement. */
const mostAtOnce = 500;

/** Whether it is one unbroken line that does not bend: the graphics card draws those. */
const isStraight = (edge: Network['edges'][number]) => isPlain(edge) && edge.curvature === 0;

/** How near to a line it is pressed, in pixels. */
const pressing = 6;

/** Whether a button is down: then something is being moved. */
const isHeld = (event: MouseEvent | TouchEvent) => event instanceof MouseEvent && event.buttons > 0;

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

const spread = ({ x, y }: Point, wide: number): Point => ({ x: x * wide, y });

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

/** A bare wheel and a single finger move the page, not the picture: with Ctrl, or with two fingers, it is the picture. */
function leavePageItsScrolling(holder: HTMLElement): () => void {
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
