/** Where one looks at a picture whose places were made beforehand: kept when it is drawn anew, told when it rests. */
import type Sigma from 'sigma';
import { type Box, closest, type Look } from '../graph/overview.ts';

export interface LookedAt {
  readonly go: (look: Look) => void;
}

/** Milliseconds without a movement, after which it has come to rest. */
const rest = 250;
/** However near one comes, marks and lines grow no further than by the reverse of this. */
const leastRatio = 0.7;

/**
 * @param wide how much the picture's units are stretched across
 * @param extent how far from the middle the frame reaches, in the picture's own units
 * @param onRest told where one looks, and what is in sight there
 */
export function lookAt(
  sigma: Sigma,
  wide: number,
  extent: number,
  start: Look,
  onRest: (look: Look, sight: Box) => void,
  motion: number,
): LookedAt {
  const camera = sigma.getCamera();
  // Everything has its place: a mark that is dragged takes the picture with it.
  sigma.removeAllListeners('downNode');
  sigma.setSetting('minCameraRatio', 1 / closest);
  // Who comes near wants to see more, not larger marks.
  sigma.setSetting('zoomToSizeRatioFunction', (ratio) => Math.max(leastRatio, Math.sqrt(ratio)));
  // Whoever is shown from near by, the frame is that of what is shown from afar.
  sigma.setCustomBBox({ x: [-extent * wide, extent * wide], y: [-extent, extent] });
  sigma.refresh();

  const stateOf = ({ x, y, zoom }: Look) => {
    const at = sigma.viewportToFramedGraph(sigma.graphToViewport({ x: x * wide, y }));
    return { x: at.x, y: at.y, ratio: 1 / zoom };
  };
  const tell = () => {
    const { width, height } = sigma.getDimensions();
    const at = (x: number, y: number) => {
      const there = sigma.viewportToGraph({ x, y });
      return { x: there.x / wide, y: there.y };
    };
    const [low, high, middle] = [at(0, height), at(width, 0), at(width / 2, height / 2)];
    onRest({ ...middle, zoom: 1 / camera.ratio }, { left: low.x, right: high.x, bottom: low.y, top: high.y });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // Who still holds the picture is about to move it.
      if (sigma.getMouseCaptor().isMouseDown || sigma.getTouchCaptor().isMoving) wait();
      else tell();
    }, rest);
  };
  camera.setState(stateOf(start));
  camera.on('updated', wait);
  sigma.on('resize', wait);
  sigma.on('kill', () => clearTimeout(waiting));
  wait();
  return { go: (look) => void camera.animate(stateOf(look), { duration: motion }) };
}
