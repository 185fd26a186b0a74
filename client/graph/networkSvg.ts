/** A network as SVG, as it stands in its frame: every line with its number, every name, what is contested or only weighed in words. */
import type { EntityKind } from '../api/operations.ts';
import type { Drawn } from './exportSvg.ts';
import { xml } from './exportXml.ts';
import { placeNames } from './labelPlaces.ts';
import type { Network, NetworkEdge } from './network.ts';
import { outlineOf } from './outline.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly accent: string;
  readonly hueOf: (kind: EntityKind) => string;
}

const letter = 7.2;
const round = (value: number) => Math.round(value * 10) / 10;

export function networkSvg(
  { nodes, edges }: Network,
  places: ReadonlyMap<string, Point>,
  numberOf: ReadonlyMap<string, number>,
  frame: { readonly width: number; readonly height: number },
  colours: Colours,
): Drawn {
  const lines = edges.map((edge) => lineOf(edge, places, numberOf.get(edge.id), colours));
  const marks = nodes.flatMap(({ id, name, size }) => {
    const at = places.get(id);
    return at ? [{ id, ...at, size, width: name.length * letter }] : [];
  });
  const names = placeNames(
    [...marks].sort((a, b) => b.size - a.size),
    frame,
  );
  const drawn = nodes.map(({ id, name, kind, size, focus }) => {
    const at = places.get(id);
    if (!at) return '';
    const [width, height] = [size * 1.8, size * 1.3];
    const { shape, strokes } = outlineOf(kind, width, height);
    const hue = colours.hueOf(kind);
    const place = names.get(id);
    return [
      `<g data-entity="${xml(id)}"><title>${xml(name)}</title>`,
      `<g transform="translate(${round(at.x - width / 2)} ${round(at.y - height / 2)})" fill="${colours.paper}" stroke="${hue}" stroke-width="1.5">`,
      `<path d="${shape}"/><path d="${shape}" fill="${hue}" fill-opacity="0.3"/>`,
      ...strokes.map((stroke) => `<path d="${stroke}" fill="none"/>`),
      '</g>',
      place
        ? `<text x="${round(place.x)}" y="${round(place.y)}" font-family="'Inter Variable', system-ui, sans-serif" font-size="13" font-weight="${focus ? 700 : 500}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${xml(name)}</text>`
        : '',
      '</g>',
    ].join('');
  });
  return { markup: [...lines, ...drawn].join('\n'), width: frame.width, height: frame.height };
}

function lineOf(
  edge: NetworkEdge,
  places: ReadonlyMap<string, Point>,
  number: number | undefined,
  { edge: grey, soft, accent, paper }: Colours,
): string {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  if (!a || !b) return '';
  const bend = {
    x: (a.x + b.x) / 2 + (b.y - a.y) * edge.curvature,
    y: (a.y + b.y) / 2 - (b.x - a.x) * edge.curvature,
  };
  const middle = { x: (a.x + b.x) / 4 + bend.x / 2, y: (a.y + b.y) / 4 + bend.y / 2 };
  const dash = edge.weighed
    ? ' stroke-dasharray="0.1 5" stroke-linecap="round"'
    : edge.contested
      ? ' stroke-dasharray="6 4"'
      : '';
  const words = edge.weighed || edge.contested ? `${number ?? ''} ${edge.words}`.trim() : String(number ?? '');
  return [
    `<g data-claim="${xml(edge.id)}"><title>${xml(edge.words)}</title>`,
    `<path d="M${round(a.x)} ${round(a.y)}Q${round(bend.x)} ${round(bend.y)} ${round(b.x)} ${round(b.y)}" fill="none" stroke="${edge.weighed ? grey : soft}" stroke-width="1.3"${dash}/>`,
    words &&
      `<text x="${round(middle.x)}" y="${round(middle.y + 4)}" text-anchor="middle" font-family="'Inter Variable', system-ui, sans-serif" font-size="10" font-weight="600" fill="${accent}" stroke="${paper}" stroke-width="3" paint-order="stroke">${xml(words)}</text>`,
    '</g>',
  ].join('');
}
