/** Rows of a timeline → where everything stands, in pixels from the picture's top left corner. */
import type { Measures } from './card.ts';
import { type Extent, type Lane, laneWords, type TimelineRow } from './timeline.ts';
import { type TimeScale, timeScale } from './timelineScale.ts';
import { weighedWords } from './words.ts';
import { balance, wrap } from './wrap.ts';

export interface TimelineText {
  readonly text: string;
  readonly role: 'who' | 'what';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

export type TimelinePart =
  /** Surely held. */
  | { readonly is: 'sure'; readonly x: number; readonly width: number }
  /** Held from some day within it, or until some day within it; `open` where no bound is stated. */
  | { readonly is: 'begins' | 'ends'; readonly x: number; readonly width: number; readonly open: boolean }
  /** Held, or happened, at some time within it; nothing more is known. */
  | { readonly is: 'within'; readonly x: number; readonly width: number }
  /** Happened here. */
  | { readonly is: 'mark'; readonly x: number; readonly certain: boolean }
  /** A source attests it here, or at some time within the width. */
  | { readonly is: 'tick'; readonly x: number; readonly width: number }
  | { readonly is: 'undated'; readonly x: number };

export interface TimelineBar {
  readonly row: TimelineRow;
  readonly y: number;
  readonly height: number;
  /** The middle of the bar. */
  readonly middle: number;
  readonly texts: readonly TimelineText[];
  readonly parts: readonly TimelinePart[];
}

export interface TimelineHeading {
  readonly lane: Lane;
  readonly text: string;
  /** Baseline. */
  readonly y: number;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly headings: readonly TimelineHeading[];
  readonly bars: readonly TimelineBar[];
  /** Where the rows begin, under the axis. */
  readonly top: number;
}

/** A page narrower than this has its words above the bars. */
const beside = 760;
const axisHeight = 46;
const line = { who: 18, what: 16 } as const;
const openFade = 44;
/** Narrower than this, bounds are one instant to the eye. */
const instant = 13;

/** @param period the days asked about, which the axis must hold */
export function layTimeline(
  rows: readonly TimelineRow[],
  measures: Measures,
  width: number,
  period: readonly number[],
): PlacedTimeline {
  const side = width >= beside;
  const left = side ? Math.min(330, Math.round(width * 0.3)) : 8;
  const margin = side ? left : 4;
  const scale = timeScale([...rows.flatMap(({ extent }) => daysOf(extent)), ...period], left + 30, width - 26);
  const headings: TimelineHeading[] = [];
  const bars: TimelineBar[] = [];
  let y = axisHeight;
  let lane: Lane | undefined;
  for (const row of rows) {
    if (row.lane !== lane) {
      lane = row.lane;
      y += 14;
      headings.push({ lane, text: laneWords[lane], y: y + 14 });
      y += 26;
    }
    const texts = textsOf(row, measures, side ? margin - 16 : width - 8, y + 6);
    const worded = (texts.at(-1)?.y ?? y) + 6 - y;
    const height = side ? Math.max(34, worded + 2) : worded + 24;
    const middle = side ? y + height / 2 : y + worded + 10;
    bars.push({ row, y, height, middle, texts, parts: partsOf(row.extent, scale) });
    y += height + 2;
  }
  return { width, height: y + 30, scale, headings, bars, top: axisHeight };
}

/** Every day that a claim's words name. */
function daysOf({ first, last, certain, attested }: Extent): number[] {
  return [first, last, ...(certain ?? []), ...attested.flat()].filter((day) => day !== undefined);
}

/** What it is in words, beside its bar. */
export function rowWords({ claim }: TimelineRow): { who: string; what: string } {
  return { who: claim.subject.name, what: `${claim.verb} ${claim.object.name}` };
}

function textsOf(row: TimelineRow, measures: Measures, limit: number, top: number): TimelineText[] {
  const { who, what } = rowWords(row);
  const { asserted, standing, evidence } = row.claim;
  const weighed = asserted ? '' : weighedWords(evidence.nodes);
  const remark = asserted && standing === 'CONTESTED' ? ' · contested' : '';
  let y = top;
  const put = (role: 'who' | 'what') => (text: string) => {
    y += line[role];
    return { text, role, x: 0, y: y - 4 };
  };
  const names = wrap(who, limit, measures.verb).lines.map(put('who'));
  return [
    ...names,
    ...balance(`${weighed && `${weighed}: `}${what}${remark}`, limit, measures.remark).lines.map(put('what')),
  ];
}

function partsOf(extent: Extent, scale: TimeScale): TimelinePart[] {
  const { event, first, last, certain, attested } = extent;
  const ticks = attested.map((days) => ({ is: 'tick' as const, ...between(days[0], days[1] + 1, scale) }));
  if (event) return [...happened(first, last, scale), ...ticks];
  const sure = certain ?? bounded(attested);
  if (!sure) {
    if (first === undefined && last === undefined) return [{ is: 'undated', x: scale.left }];
    return [...begins(first, last ?? first ?? 0, scale), ...ends(last, first ?? last ?? 0, scale)];
  }
  const body = between(sure[0], Math.max(sure[0], sure[1]) + 1, scale);
  return [
    ...begins(first, sure[0], scale),
    { is: certain ? 'sure' : 'within', ...body },
    ...ends(last, sure[1] + 1, scale),
    ...ticks,
  ];
}

function happened(first: number | undefined, last: number | undefined, scale: TimeScale): TimelinePart[] {
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return [{ is: 'undated', x: scale.left }];
  const range = between(from, to + 1, scale);
  const middle = range.x + range.width / 2;
  if (range.width <= instant) return [{ is: 'mark', x: middle, certain: true }];
  return [
    { is: 'within', ...range },
    { is: 'mark', x: middle, certain: false },
  ];
}

function begins(first: number | undefined, sure: number, scale: TimeScale): TimelinePart[] {
  const end = scale.x(sure);
  if (first === undefined) return [{ is: 'begins', x: end - openFade, width: openFade, open: true }];
  const { x, width } = between(first, sure, scale);
  return width < 1 ? [] : [{ is: 'begins', x, width, open: false }];
}

function ends(last: number | undefined, sure: number, scale: TimeScale): TimelinePart[] {
  const start = scale.x(sure);
  if (last === undefined) return [{ is: 'ends', x: start, width: openFade, open: true }];
  const { x, width } = between(sure, last + 1, scale);
  return width < 1 ? [] : [{ is: 'ends', x, width, open: false }];
}

/** The bounds of a single attestation: it held at some time within them. */
function bounded(attested: Extent['attested']): readonly [number, number] | undefined {
  const [first, last] = [attested[0], attested.at(-1)];
  return first && last && [first[0], Math.max(...attested.map(([, latest]) => latest))];
}

function between(from: number, to: number, scale: TimeScale): { x: number; width: number } {
  const x = scale.x(from);
  return { x: round(x), width: round(Math.max(0, scale.x(to) - x)) };
}

const round = (value: number) => Math.round(value * 10) / 10;
