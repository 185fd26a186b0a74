/** A view as a page of its own: title, time, picture, legend, and the numbered words that everything in it rests on. */
import { type ExportClaim, type ExportRecord, markOf } from './exportRecord.ts';
import { xml } from './exportXml.ts';
import { attribution, withdrawnWords } from './words.ts';
import { type Measure, wrap, wrapAddress } from './wrap.ts';

export interface Drawn {
  /** Elements as SVG, from the picture's own top left corner. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

export interface Entry extends Drawn {
  readonly words: string;
}

/** How wide text is in each of the page's fonts. */
export interface PageMeasures {
  readonly title: Measure;
  readonly small: Measure;
  readonly note: Measure;
  readonly noteStrong: Measure;
}

export interface PageColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
}

export const pageFonts = {
  title: '600 28px "Source Serif 4 Variable", Georgia, serif',
  small: '400 13px "Inter Variable", system-ui, sans-serif',
  note: '400 14px "Source Serif 4 Variable", Georgia, serif',
  noteStrong: '600 14px "Source Serif 4 Variable", Georgia, serif',
} as const;

interface Page {
  readonly record: ExportRecord;
  /** Absent for a view that is words alone: then the notes are the picture. */
  readonly picture?: Drawn | undefined;
  readonly legend: readonly Entry[];
  readonly measures: PageMeasures;
  readonly colours: PageColours;
  /** Style rules to stand in the file, such as its fonts. */
  readonly style: string;
}

const margin = 40;
const least = 900;
const gutter = 40;
const numberRoom = 30;
const leastColumn = 480;
const noteLine = 19;

export function exportSvg({ record, picture, legend, measures, colours, style }: Page): string {
  const width = Math.max(least, (picture?.width ?? 0) + 2 * margin);
  const room = width - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const put = (lines: readonly string[], font: keyof typeof pageFonts, line: number, colour: string) => {
    for (const text of lines) {
      y += line;
      parts.push(textAt(margin, y, text, font, colour));
    }
  };

  put(wrap(record.title, room, measures.title).lines, 'title', 34, colours.ink);
  const left = record.leftOut && ` Not all of it is shown: ${record.leftOut}.`;
  const about = `As these sources have it, ${record.time}. ${record.corpus}.${left}`;
  put(wrap(about, room, measures.small).lines, 'small', 20, colours.soft);
  y += 24;
  if (picture) {
    parts.push(`<g transform="translate(${Math.round((width - picture.width) / 2)} ${y})">${picture.markup}</g>`);
    y += picture.height + 24;
  }
  y = putLegend(parts, legend, measures, colours, room, y);

  parts.push(`<path d="M${margin} ${y}H${width - margin}" stroke="${colours.rule}"/>`);
  y += 8;
  // Under a large picture stand many notes: as many side by side as have room, or the page is a strip nobody could print.
  const columns = Math.max(1, Math.floor((room + gutter) / (leastColumn + gutter)));
  const column = (room - gutter * (columns - 1)) / columns;
  const notes = record.claims.map((claim) => noteOf(claim, measures, column - numberRoom));
  const bottom = setNotes(parts, notes, colours, columns, column, y);
  y = bottom + 20;
  put(
    [...wrapAddress(record.address, room, measures.small), `Whose Watch. Record ${record.version.slice(0, 12)}.`],
    'small',
    18,
    colours.soft,
  );
  const height = Math.ceil(y + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xml(record.title)}">`,
    `<title>${xml(record.title)}</title>`,
    style && `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts,
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function putLegend(
  parts: string[],
  legend: readonly Entry[],
  measures: PageMeasures,
  colours: PageColours,
  room: number,
  top: number,
): number {
  if (legend.length === 0) return top;
  let [x, y] = [margin, top];
  for (const { markup, width, height, words } of legend) {
    const wide = width + 8 + measures.small(words) + 22;
    if (x > margin && x + wide > margin + room) [x, y] = [margin, y + 26];
    parts.push(`<g transform="translate(${x} ${y + 10 - height / 2})">${markup}</g>`);
    parts.push(textAt(x + width + 8, y + 14, words, 'small', colours.soft));
    x += wide;
  }
  return y + 40;
}

interface NoteLine {
  readonly text: string;
  readonly font: 'note' | 'noteStrong' | 'small';
}

interface PlacedNote {
  readonly number: number;
  readonly claim: string;
  readonly lines: readonly NoteLine[];
}

/** The claim, its mark before anything else where it has one, why it is inferred where it is, then every quote with who, where and when. */
function noteOf(claim: ExportClaim, measures: PageMeasures, room: number): PlacedNote {
  const mark = markOf(claim);
  const set = (text: string, font: NoteLine['font']): NoteLine[] =>
    wrap(text, room, measures[font]).lines.map((line) => ({ text: line, font }));
  const quotes = claim.evidence.nodes.flatMap(({ exact, stance, saidBy, withdrawn, source }) => [
    ...set(`“${exact}”`, 'note'),
    ...set(
      [
        attribution(stance, saidBy?.name),
        `“${source.title}”`,
        source.publisher,
        source.published.text,
        withdrawnWords(withdrawn),
      ]
        .filter(Boolean)
        .join(', '),
      'small',
    ),
  ]);
  return {
    number: claim.number,
    claim: claim.id,
    lines: [
      ...set(mark ? `${mark.toUpperCase()}: ${claim.sentence}` : claim.sentence, 'noteStrong'),
      ...(claim.basis === 'INFERRED' ? set(`Inferred from the words. ${claim.basisReason ?? ''}`, 'small') : []),
      ...quotes,
    ],
  };
}

/** Notes down one column, then the next, a note never torn apart; gives where the longest ends. */
function setNotes(
  parts: string[],
  notes: readonly PlacedNote[],
  colours: PageColours,
  columns: number,
  column: number,
  top: number,
): number {
  const heights = notes.map(({ lines }) => lines.length * noteLine + 16);
  const share = heights.reduce((sum, height) => sum + height, 0) / columns;
  let [at, y, bottom] = [0, top, top];
  for (const [number, note] of notes.entries()) {
    const height = heights[number] ?? 0;
    if (y > top && at < columns - 1 && y - top + height / 2 > share) [at, y] = [at + 1, top];
    const x = margin + at * (column + gutter);
    parts.push(`<g data-claim="${xml(note.claim)}">`);
    parts.push(textAt(x, y + 28, String(note.number), 'small', colours.accent, 600));
    for (const [line, { text, font }] of note.lines.entries()) {
      const colour = font === 'small' ? colours.soft : colours.ink;
      parts.push(textAt(x + numberRoom, y + 28 + line * noteLine, text, font, colour));
    }
    parts.push('</g>');
    y += height;
    bottom = Math.max(bottom, y);
  }
  return bottom + 12;
}

const sizes = /^(\d+) (\d+)px (.+)$/;

function textAt(
  x: number,
  y: number,
  text: string,
  font: keyof typeof pageFonts,
  colour: string,
  heavier?: number,
): string {
  const [, weight = '400', size = '14', family = ''] = sizes.exec(pageFonts[font]) ?? [];
  const faces = xml(family).replaceAll('&quot;', "'");
  return `<text x="${x}" y="${y}" font-family="${faces}" font-size="${size}" font-weight="${heavier ?? weight}" fill="${colour}">${xml(text)}</text>`;
}
