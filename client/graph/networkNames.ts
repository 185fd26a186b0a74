/** The names in a network's picture that stands alone: beside their marks, or, where there is no room, in a list under the picture with a sign on the mark. */
import { type NamePlace, placeNames } from './labelPlaces.ts';
import type { Network, NetworkNode } from './network.ts';
import { middleOf } from './networkLine.ts';
import type { Point } from './route.ts';
import { wrap } from './wrap.ts';

/** Widths of letters in the sizes used; a little too wide, so that nothing runs into anything. */
const letter = 7.2;
const smallLetter = 5.8;
/** Signs as wide as they are high. */
const square =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Of a name in its usual size. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (square.test(sign) ? 2 : 1) * letter, 0);

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Names {
  /** Of the names of entities, and of what is said of lines. */
  readonly places: ReadonlyMap<string, NamePlace>;
  /** Whose name found no room, each with the sign that stands for it. */
  readonly listed: readonly { readonly node: NetworkNode; readonly sign: string }[];
}

export function namesOf({ nodes, edges }: Network, places: ReadonlyMap<string, Point>, frame: Frame): Names {
  const marks = nodes.flatMap(({ id, name, size, focus }) => {
    const at = places.get(id);
    return at ? [{ id, ...at, size, width: widthOf(name), must: focus }] : [];
  });
  // What is contested or only weighed has its word beside its line, where there is room; its stroke and its note say so anyhow.
  const spoken = edges.flatMap((edge) => {
    const middle = edge.weighed || edge.contested ? middleOf(edge, places) : undefined;
    return middle ? [{ id: edge.id, ...middle, size: 8, width: edge.words.length * smallLetter }] : [];
  });
  const placed = placeNames([...[...marks].sort((a, b) => b.size - a.size), ...spoken], frame);
  const without = nodes.filter(({ id }) => places.has(id) && !placed.has(id));
  return { places: placed, listed: without.map((node, at) => ({ node, sign: signOf(at) })) };
}

/** a, b, … z, aa, ab: numbers are the claims'. */
function signOf(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : signOf(Math.floor(at / 26) - 1) + last;
}

export interface ListLine {
  readonly sign?: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const line = 19;
const column = 320;
const indent = 26;

/** The list of those names, in columns, from the top of its own room; as high as `height`. */
export function listOf(
  { listed }: Names,
  width: number,
): { readonly lines: readonly ListLine[]; readonly height: number } {
  if (listed.length === 0) return { lines: [], height: 0 };
  const columns = Math.max(1, Math.floor(width / column));
  const room = width / columns - indent - 14;
  const entries = listed.map(({ node, sign }) => ({ sign, words: wrap(node.name, room, widthOf).lines }));
  const share = Math.ceil(entries.reduce((sum, { words }) => sum + words.length, 0) / columns);
  const lines: ListLine[] = [];
  let [at, row, most] = [0, 0, 0];
  for (const { sign, words } of entries) {
    if (row >= share && at < columns - 1) [at, row] = [at + 1, 0];
    const x = (at * width) / columns + indent;
    for (const [below, text] of words.entries())
      lines.push({ ...(below === 0 && { sign }), text, x, y: (row + below + 1) * line });
    row += words.length;
    most = Math.max(most, row);
  }
  return { lines, height: most * line + 12 };
}
