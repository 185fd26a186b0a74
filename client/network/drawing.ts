/** A network on the page: sigma draws marks and lines, a canvas above it the names, so that none runs into another. */
import { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import { isPlain } from '../graph/networkLine.ts';
import type { Point } from '../graph/route.ts';
import type { Places } from './layout.worker.ts';
import { drawLines } from './lines.ts';
import { drawNames } from './names.ts';
import { shapeProgram } from './shapes.ts';
import { rgb, type Theme } from './theme.ts';

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
  /** An entity was chosen besides what is chosen already. */
  readonly onChoose: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
  /** An entity was moved by hand. */
  readonly onPin: (pin: Pin) => void;
  /** Milliseconds that a movement may take; 0 where motion is not wanted. */
  readonly motion: number;
}

/** @throws Error where the browser gives no WebGL */
/** @param places where things stand already */
export function draw(holder: HTMLElement, network: Network, places: Places, theme: Theme, hands: Hands): Drawing {
  const graph = new MultiDirectedGraph();
  const wide = shapeOf(holder);
  const narrow = holder.clientWidth < 600;
  for (const { id, name, kind, size, x, y } of network.nodes)
    graph.addNode(id, {
      label: name,
      kind,
      size: narrow ? size * 0.8 : size,
      ...spread(places[id] ?? { x, y }, wide),
      color: theme.hueOf(kind),
      type: 'shape',
    });
  for (const edge of network.edges)
    graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, {
      size: 1.6,
      plain: isPlain(edge),
      // What is drawn on the canvas is still pressed here.
      color: isPlain(edge) ? theme.edge : unseen,
      curvature: edge.curvature,
      type: edge.curvature === 0 ? 'straight' : 'curved',
    });

  let lit: ReadonlySet<string> = new Set();
  let reached: string | undefined;
  let chosen: ReadonlySet<string> = new Set();
  const beside = (id: string) => graph.extremities(id).some((end) => lit.has(end));
  const sigma = new Sigma(graph, holder, {
    nodeProgramClasses: { shape: shapeProgram(rgb(theme.paper), rgb(theme.ink)) },
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
    renderLabels: false,
    enableEdgeEvents: true,
    allowInvalidContainer: true,
    // Names need room beside the outermost marks; a phone has none to give.
    stagePadding: narrow ? 20 : 70,
    minCameraRatio: 0.08,
    maxCameraRatio: 3,
    zIndex: true,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) =>
      lit.has(id) || chosen.has(id) || id === reached ? { ...data, size: data.size * 1.25, zIndex: 2 } : data,
    edgeReducer: (id, data) =>
      data.plain && (lit.has(id) || beside(id))
        ? { ...data, color: theme.accent, size: data.size * 1.5, zIndex: 1 }
        : data,
  });

  const [lines, names] = [document.createElement('canvas'), document.createElement('canvas')];
  lines.className = 'network-lines';
  names.className = 'network-names';
  sigma.getCanvases().nodes?.before(lines);
  holder.append(names);
  const where = () => new Map(graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })] as const));
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const frame = { width, height, places: where(), lit, reached, chosen, zoom: sigma.scaleSize(1) };
    drawLines(lines, network, theme, frame);
    drawNames(names, network, theme, frame);
  });

  sigma.on('clickNode', ({ node, event }) => (event.original.shiftKey ? hands.onChoose : hands.onSelect)(node));
  sigma.on('clickEdge', ({ edge }) => hands.onSelect(edge));
  const over = (id: string | undefined) => () => {
    holder.style.cursor = id === undefined ? '' : 'pointer';
    hands.onPoint(id);
  };
  sigma.on('enterNode', ({ node }) => over(node)());
  sigma.on('enterEdge', ({ edge }) => over(edge)());
  sigma.on('leaveNode', over(undefined));
  sigma.on('leaveEdge', over(undefined));
  moveByHand(sigma, graph, (id, { x, y }) => hands.onPin({ id, x: x / wide, y }));
  const room = new ResizeObserver(() => {
    sigma.resize();
    sigma.refresh({ skipIndexation: true });
  });
  room.observe(holder);
  const letPass = leavePageItsScrolling(holder);

  return {
    place: (places) => {
      graph.updateEachNodeAttributes((id, data) => {
        const at = places[id];
        return at ? { ...data, ...spread(at, wide) } : data;
      });
    },
    light: (ids, at, together) => {
      lit = ids;
      reached = at;
      chosen = together;
      sigma.refresh({ skipIndexation: true });
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
      lines.remove();
      names.remove();
    },
  };
}

/** Of no colour at all. */
const unseen = 'rgba(0,0,0,0)';

const spread = ({ x, y }: Point, wide: number): Point => ({ x: x * wide, y });

/** An entity follows the hand that drags it; a press without a move is only a press. */
function moveByHand(sigma: Sigma, graph: MultiDirectedGraph, onMoved: (id: string, to: Point) => void): void {
  let held: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    held = node;
    moved = false;
    // The frame stays as it is, wherever the entity is taken.
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined) return;
    moved = true;
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const letGo = () => {
    const id = held;
    held = undefined;
    if (id === undefined || !moved) return;
    const { x, y } = graph.getNodeAttributes(id);
    onMoved(id, { x, y });
  };
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
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
