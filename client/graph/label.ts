/** The words beside a line, broken and measured before layout, so that they get room of their own. */
import type { Measures } from './card.ts';
import { edgeWords } from './edgeWords.ts';
import type { GraphEdge } from './model.ts';
import { balance, type Wrapped } from './wrap.ts';

export interface LabelLine {
  readonly text: string;
  readonly role: 'verb' | 'remark';
  readonly y: number;
}

export interface Label {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LabelLine[];
  /** Numbers of the answer's notes that this line proves, set after the verb. */
  readonly notes: readonly number[];
}

const lineHeight = { verb: 18, remark: 17 } as const;
const padding = { x: 6, y: 3 } as const;

/** @param limit how wide the words may run, in pixels. */
export function labelOf(edge: GraphEdge, notes: readonly number[], measures: Measures, limit: number): Label {
  const { verb, remarks } = edgeWords(edge);
  const verbs = balance(verb, limit, measures.verb);
  const remark = remarkLines(remarks, limit, measures);
  const lines: LabelLine[] = [];
  let y: number = padding.y;
  for (const text of verbs.lines) {
    lines.push({ text, role: 'verb', y: y + 13 });
    y += lineHeight.verb;
  }
  for (const text of remark.lines) {
    lines.push({ text, role: 'remark', y: y + 12 });
    y += lineHeight.remark;
  }
  const last = verbs.lines.at(-1) ?? '';
  const noted = measures.verb(last) + noteRoom(notes, measures);
  const width = Math.ceil(Math.max(verbs.width, noted, remark.width));
  return { width: width + 2 * padding.x, height: Math.ceil(y + padding.y), lines, notes };
}

/** Remarks share a line while they fit; one that is too long is broken by itself, so that none runs into the next. */
function remarkLines(remarks: readonly string[], limit: number, measures: Measures): Wrapped {
  const lines: string[] = [];
  for (const remark of remarks) {
    const last = lines.at(-1);
    const joined = `${last} · ${remark}`;
    if (last !== undefined && measures.remark(joined) <= limit) lines[lines.length - 1] = joined;
    else lines.push(...balance(remark, limit, measures.remark).lines);
  }
  return { lines, width: Math.ceil(Math.max(0, ...lines.map(measures.remark))) };
}

/** Room for the raised numbers after the verb. */
function noteRoom(notes: readonly number[], measures: Measures): number {
  return notes.length === 0 ? 0 : measures.remark(notes.join(' ')) + 3;
}

/** The note numbers that a line proves, in order. */
export function notesOf(edge: GraphEdge, numberOf: ReadonlyMap<string, number>): number[] {
  const numbers = edge.links.flatMap((link) => link.claims).map((claim) => numberOf.get(claim));
  return [...new Set(numbers)].filter((number) => number !== undefined).sort((a, b) => a - b);
}
