/** A network on the page: sigma draws marks and lines, a canvas above it the names, so that none runs into another. */
import EdgeCurveProgram, { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { Pin } from '../address.ts';
import type { Network } from '../graph/network.ts';
import type { Places } from './layout.worker.ts';
import { drawNames, type Point } from './names.ts';
import { shapeProgram } from './shapes.ts';
import { rgb, type Theme } from './theme.ts';

export interface Drawing {
  /** New places for everything; the view stays on the whole until it is moved by hand. */
  readonly place: (places: Places) => void;
  /** Which entities and claims stand out: selected, pointed at, or under the keyboard. */
  readonly light: (ids: ReadonlySet<string>, reached: string | undefined) => void;
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
  for (const { id, from, to, curvature, weighed } of network.edges)
    graph.addDirectedEdgeWithKey(id, from, to, {
      size: weighed ? 1 : 1.6,
      color: weighed ? theme.rule : theme.edge,
      curvature,
      type: curvature === 0 ? 'straight' : weighed ? 'bare' : 'curved',
    });

  let lit: ReadonlySet<string> = new Set();
  let reached: string | undefined;
  const beside = (id: string) => graph.extremities(id).some((end) => lit.has(end));
  const sigma = new Sigma(graph, holder, {
    nodeProgramClasses: { shape: shapeProgram(rgb(theme.paper), rgb(theme.ink)) },
    edgeProgramClasses: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram, bare: EdgeCurveProgram },
    renderLabels: false,
    enableEdgeEvents: true,
    allowInvalidContainer: true,
    // Names need room beside the outermost marks; a phone has none to give.
    stagePadding: narrow ? 20 : 70,
    minCameraRatio: 0.08,
    maxCameraRatio: 3,
    zIndex: true,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => (lit.has(id) || id === reached ? { ...data, size: data.size * 1.25, zIndex: 2 } : data),
    edgeReducer: (id, data) =>
      lit.has(id) || beside(id) ? { ...data, color: theme.accent, size: data.size * 1.5, zIndex: 1 } : data,
  });

  const names = document.createElement('canvas');
  names.className = 'network-names';
  holder.append(names);
  const where = () => new Map(graph.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })] as const));
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    drawNames(names, network, theme, { width, height, places: where(), lit, reached, zoom: sigma.scaleSize(1) });
  });

  sigma.on('clickNode', ({ node }) => hands.onSelect(node));
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
    light: (ids, at) => {
      lit = ids;
      reached = at;
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
      names.remove();
    },
  };
}

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
