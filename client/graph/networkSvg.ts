/** A network as SVG, as it stands in its frame: every line with its number, every name, what is contested or only weighed in words. */
import type { EntityKind } from '../api/operations.ts';
import type { Drawn } from './exportSvg.ts';
import { xml } from './exportXml.ts';
import type { NamePlace } from './labelPlaces.ts';
import type { Network, NetworkEdge } from './network.ts';
import { fitNetwork } from './networkFit.ts';
import { faded, lineAt, penOf } from './networkLine.ts';
import { type Frame, listOf, namesOf } from './networkNames.ts';
import { outlineOf } from './outline.ts';
import { arrowOf, type Point } from './route.ts';

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly quiet: string;
  readonly edge: string;
  readonly accent: string;
  readonly hueOf: (kind: EntityKind) => string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Of pictures that stand alone, in pixels: as large as so many marks mostly need for their names, whatever the screen; then larger ones, for a crowd. */
const sheetsFor = (marks: number): readonly [Frame, ...Frame[]] => {
  const times = Math.min(3, Math.max(1, Math.sqrt(marks / 14)));
  const sheet = (larger: number) => ({
    width: Math.round(1000 * times * larger),
    height: Math.round(700 * times * larger),
  });
  return [sheet(1), sheet(1.3), sheet(1.7)];
};
const margin = { x: 170, y: 30 };

/**
 * The whole of it, wherever the reader has moved or enlarged the picture on the page, on the first sheet that has room for every name.
 * @param places in the layout's own units; what has none stands where its layout begins
 */
export function networkPicture(
  network: Network,
  places: Readonly<Record<string, Point>>,
  numberOf: ReadonlyMap<string, number>,
  colours: Colours,
): Drawn {
  const at = new Map(network.nodes.map(({ id, x, y }) => [id, places[id] ?? { x, y }]));
  const [smallest, ...larger] = sheetsFor(network.nodes.length);
  const fits = (sheet: Frame) => namesOf(network, fitNetwork(at, sheet, margin), sheet).listed.length === 0;
  const sheet = [smallest, ...larger].find(fits) ?? larger.at(-1) ?? smallest;
  return networkSvg(network, fitNetwork(at, sheet, margin), numberOf, sheet, colours);
}

/** Whatever has no room for its name has a sign, and the name stands under the picture. */

export function networkSvg(
  network: Network,
  places: ReadonlyMap<string, Point>,
  numberOf: ReadonlyMap<string, number>,
  frame: Frame,
  colours: Colours,
): Drawn {
  const { nodes, edges } = network;
  const sizes = new Map(nodes.map(({ id, size }) => [id, size]));
  const named = namesOf(network, places, frame);
  const signs = new Map(named.listed.map(({ node, sign }) => [node.id, sign]));
  const lines = edges.map((edge) =>
    lineOf(edge, places, sizes.get(edge.to) ?? 0, numberOf.get(edge.id), named.places, colours),
  );
  const drawn = nodes.map(({ id, name, kind, size, focus }) => {
    const at = places.get(id);
    if (!at) return '';
    const [width, height] = [size * 1.8, size * 1.3];
    const { shape, strokes } = outlineOf(kind, width, height);
    const hue = colours.hueOf(kind);
    const [place, sign] = [named.places.get(id), signs.get(id)];
    return [
      `<g data-entity="${xml(id)}"><title>${xml(name)}</title>`,
      `<g transform="translate(${round(at.x - width / 2)} ${round(at.y - height / 2)})" fill="${colours.paper}" stroke="${hue}" stroke-width="1.5">`,
      `<path d="${shape}"/><path d="${shape}" fill="${hue}" fill-opacity="0.3"/>`,
      ...strokes.map((stroke) => `<path d="${stroke}" fill="none"/>`),
      '</g>',
      place ? words(name, place.x, place.y, focus ? 700 : 500) : '',
      sign === undefined ? '' : words(sign, at.x, at.y + 4, 700, 'middle'),
      '</g>',
    ].join('');
  });
  const list = listOf(named, frame.width);
  const told = list.lines.flatMap(({ sign, text, x, y }) => [
    sign === undefined ? '' : words(sign, x - 8, frame.height + y, 700, 'end'),
    words(text, x, frame.height + y, 500),
  ]);
  return { markup: [...lines, ...drawn, ...told].join('\n'), width: frame.width, height: frame.height + list.height };

  function words(text: string, x: number, y: number, weight: number, anchor = 'start'): string {
    const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    return `<text x="${round(x)}" y="${round(y)}"${from} font-family="'Inter Variable', system-ui, sans-serif" font-size="13" font-weight="${weight}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${xml(text)}</text>`;
  }
}

function lineOf(
  edge: NetworkEdge,
  places: ReadonlyMap<string, Point>,
  room: number,
  number: number | undefined,
  names: ReadonlyMap<string, NamePlace>,
  colours: Colours,
): string {
  const line = lineAt(edge, places, room);
  if (!line) return '';
  const { from, bend, tip, middle } = line;
  const { accent, paper } = colours;
  const { width, dashes, faint, ink, fades } = penOf(edge);
  const colour = colours[ink];
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
