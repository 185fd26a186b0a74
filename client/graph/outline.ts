/** Each kind's own outline, so that a grey print still tells them apart. Paths in pixels from the card's top left corner. */
import type { EntityKind } from '../api/operations.ts';

export interface Outline {
  /** Closed; filled and stroked. */
  readonly shape: string;
  /** Stroked only: a fold, a second foot, an edge behind. */
  readonly strokes: readonly string[];
}

/** Room in pixels that an outline needs around its text. */
export interface Inset {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}z`;
}

const box = (width: number, height: number) => `M0 0h${width}v${height}h${-width}z`;

export function insetOf(kind: EntityKind): Inset {
  switch (kind) {
    case 'PERSON':
      return { x: 20, top: 10, bottom: 10 };
    case 'GROUP':
      return { x: 18, top: 10, bottom: 14 };
    case 'SERVICE':
      return { x: 14, top: 10, bottom: 16 };
    case 'INSTRUMENT':
    case 'DOCUMENT':
      return { x: 20, top: 11, bottom: 11 };
    case 'INSPECTION':
    case 'REVIEW':
      return { x: 28, top: 10, bottom: 10 };
    case 'CASE':
      return { x: 30, top: 18, bottom: 18 };
    case 'PLACE':
      return { x: 16, top: 10, bottom: 22 };
    default:
      return { x: 13, top: 9, bottom: 10 };
  }
}

export function outlineOf(kind: EntityKind, width: number, height: number): Outline {
  const fold = Math.min(16, height / 3);
  switch (kind) {
    case 'PERSON':
      return { shape: roundedBox(0, 0, width, height, 28), strokes: [] };
    case 'GROUP': {
      // A second card behind the first: several people, none of them named.
      const tuck = Math.min(12, width / 5);
      const behind = `M${tuck} ${height - 3}v3h${width - 2 * tuck}v-3`;
      return { shape: roundedBox(0, 0, width, height - 3, 20), strokes: [behind] };
    }
    case 'POST':
      return { shape: roundedBox(0, 0, width, height, 5), strokes: [] };
    case 'SERVICE':
      return { shape: box(width, height), strokes: [`M0 ${height - 5}h${width}`] };
    case 'INSTRUMENT':
      return {
        shape: `M0 0h${width - fold}l${fold} ${fold}v${height - fold}h${-width}z`,
        strokes: [`M${width - fold} 0v${fold}h${fold}`],
      };
    case 'DOCUMENT':
      return {
        shape: `M0 0h${width}v${height}h${fold - width}l${-fold} ${-fold}z`,
        strokes: [`M0 ${height - fold}h${fold}v${fold}`],
      };
    case 'INSPECTION':
    case 'REVIEW': {
      const point = Math.min(18, height / 2);
      const half = round(height / 2);
      const shape = `M0 ${half}l${point} ${-half}h${width - 2 * point}l${point} ${half}l${-point} ${round(height - half)}h${2 * point - width}z`;
      const inner = `M${point + 3} 4h${width - 2 * point - 6}`;
      return { shape, strokes: kind === 'REVIEW' ? [inner] : [] };
    }
    case 'PROGRAMME':
      return { shape: roundedBox(0, 0, width, height, 14), strokes: [] };
    case 'CASE': {
      const [rx, ry] = [round(width / 2), round(height / 2)];
      return { shape: `M0 ${ry}a${rx} ${ry} 0 0 1 ${width} 0a${rx} ${ry} 0 0 1 ${-width} 0z`, strokes: [] };
    }
    case 'PLACE': {
      const foot = height - 10;
      const half = round(width / 2);
      return { shape: `M0 0h${width}v${foot}h${-(half - 9)}l-9 10l-9 -10h${-(half - 9)}z`, strokes: [] };
    }
    default:
      return { shape: box(width, height), strokes: [] };
  }
}
