/** A network as SVG, as it stands in its frame: every line with its number, every name, what is contested or only weighed in words. */
import type { EntityKind } from '../api/operations.ts';
import type { Drawn } from './exportSvg.ts';
import { xml } from './exportXml.ts';
import { type NamePlace, placeNames } from './labelPlaces.ts';
import type { Network, NetworkEdge } from './network.ts';
import { outlineOf } from './outline.ts';
import { arrowOf } from './route.ts';

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

/** Widths of letters in the sizes used; a little too wide, so that nothing runs into anything. */
const letter = 7.2;
const smallLetter = 5.8;
const round = (value: number) => Math.round(value * 10) / 10;

export function networkSvg(
  { nodes, edges }: Network,
  places: ReadonlyMap<string, Point>,
  numberOf: ReadonlyMap<string, number>,
  frame: { readonly width: number; readonly height: number },
  colours: Colours,
): Drawn {
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const marks = nodes.flatMap(({ id, name, size, focus }) => {
    const at = places.get(id);
    return at ? [{ id, ...at, size, width: name.length * letter, must: focus }] : [];
  });
  // What is contested or only weighed has its word beside its line, where there is room; its stroke and its note say so anyhow.
  const spoken = edges.flatMap((edge) => {
    const middle = edge.weighed || edge.contested ? middleOf(edge, places) : undefined;
    return middle ? [{ id: edge.id, ...middle, size: 8, width: edge.words.length * smallLetter }] : [];
  });
  const names = placeNames([...[...marks].sort((a, b) => b.size - a.size), ...spoken], frame);
  const lines = edges.map((edge) =>
    lineOf(edge, places, sizes.get(edge.to) ?? 0, numberOf.get(edge.id), names, colours),
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
  room: number,
  number: number | undefined,
  names: ReadonlyMap<string, NamePlace>,
  { edge: grey, soft, accent, paper }: Colours,
): string {
  const [a, b, middle] = [places.get(edge.from), places.get(edge.to), middleOf(edge, places)];
  if (!a || !b || !middle) return '';
  const bend = { x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 };
  const far = Math.hypot(b.x - bend.x, b.y - bend.y) || 1;
  const tip = { x: b.x + ((bend.x - b.x) * room) / far, y: b.y + ((bend.y - b.y) * room) / far };
  const colour = edge.weighed ? grey : soft;
  const dash = edge.weighed
    ? ' stroke-dasharray="0.1 5" stroke-linecap="round"'
    : edge.contested
      ? ' stroke-dasharray="6 4"'
      : '';
  const place = names.get(edge.id);
  const text = (words: string, x: number, y: number, anchor: string) =>
    `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="'Inter Variable', system-ui, sans-serif" font-size="10" font-weight="600" fill="${accent}" stroke="${paper}" stroke-width="3" paint-order="stroke">${xml(words)}</text>`;
  return [
    `<g data-claim="${xml(edge.id)}"><title>${xml(edge.words)}</title>`,
    `<path d="M${round(a.x)} ${round(a.y)}Q${round(bend.x)} ${round(bend.y)} ${round(tip.x)} ${round(tip.y)}" fill="none" stroke="${colour}" stroke-width="1.2"${dash}/>`,
    `<path d="${arrowOf([bend, tip])}" fill="${edge.weighed ? paper : colour}" stroke="${colour}"/>`,
    number === undefined ? '' : text(String(number), middle.x, middle.y + 4, 'middle'),
    place ? text(edge.words, place.x, place.y, 'start') : '',
    '</g>',
  ].join('');
}

/** The middle of a bent line. */
export function middleOf({ from, to, curvature }: NetworkEdge, places: ReadonlyMap<string, Point>): Point | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return undefined;
  return {
    x: (a.x + b.x) / 2 + ((b.y - a.y) * curvature) / 2,
    y: (a.y + b.y) / 2 - ((b.x - a.x) * curvature) / 2,
  };
}
