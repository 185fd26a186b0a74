/** A network as SVG, as it stands in its frame: every line with its number, every name, what is contested or only weighed in words. */
import type { EntityKind } from '../api/operations.ts';
import type { Drawn } from './exportSvg.ts';
import { xml } from './exportXml.ts';
import { type NamePlace, placeNames } from './labelPlaces.ts';
import type { Network, NetworkEdge } from './network.ts';
import { fitNetwork } from './networkFit.ts';
import { faded, lineAt, middleOf, penOf } from './networkLine.ts';
import { outlineOf } from './outline.ts';
import { arrowOf, type Point } from './route.ts';

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

/** Of a picture that stands alone, in pixels: as large as so many marks need for their names, whatever the screen. */
const sheetFor = (marks: number) => {
  const times = Math.min(3, Math.max(1, Math.sqrt(marks / 14)));
  return { width: Math.round(1000 * times), height: Math.round(700 * times) };
};
const margin = { x: 170, y: 30 };

/**
 * The whole of it, wherever the reader has moved or enlarged the picture on the page.
 * @param places in the layout's own units; what has none stands where its layout begins
 */
export function networkPicture(
  network: Network,
  places: Readonly<Record<string, Point>>,
  numberOf: ReadonlyMap<string, number>,
  colours: Colours,
): Drawn {
  const sheet = sheetFor(network.nodes.length);
  const at = new Map(network.nodes.map(({ id, x, y }) => [id, places[id] ?? { x, y }]));
  return networkSvg(network, fitNetwork(at, sheet, margin), numberOf, sheet, colours);
}

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
  const line = lineAt(edge, places, room);
  if (!line) return '';
  const { from, bend, tip, middle } = line;
  const { width, dashes, faint, fades } = penOf(edge);
  const colour = faint ? grey : soft;
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}" stroke-linecap="round"` : '';
  const fade = fades ? `fade-${number ?? edge.id}` : '';
  const place = names.get(edge.id);
  const text = (words: string, x: number, y: number, anchor: string) =>
    `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="'Inter Variable', system-ui, sans-serif" font-size="10" font-weight="600" fill="${accent}" stroke="${paper}" stroke-width="3" paint-order="stroke">${xml(words)}</text>`;
  return [
    `<g data-claim="${xml(edge.id)}"><title>${xml(edge.words)}</title>`,
    fades
      ? `<linearGradient id="${xml(fade)}" gradientUnits="userSpaceOnUse" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(tip.x)}" y2="${round(tip.y)}"><stop offset="0.25" stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="${faded}"/></linearGradient>`
      : '',
    `<path d="M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(tip.x)} ${round(tip.y)}" fill="none" stroke="${fades ? `url(#${xml(fade)})` : colour}" stroke-width="${width}"${dash}/>`,
    `<path d="${arrowOf([bend, tip])}" fill="${faint ? paper : colour}" stroke="${colour}"/>`,
    number === undefined ? '' : text(String(number), middle.x, middle.y + 4, 'middle'),
    place ? text(edge.words, place.x, place.y, 'start') : '',
    '</g>',
  ].join('');
}
