/** An entity's card: its words broken into lines and the size that its outline needs around them, all before layout. */
import type { GraphNode } from './model.ts';
import { insetOf } from './outline.ts';
import { kindWords } from './words.ts';
import { balance, type Measure } from './wrap.ts';

/** How wide text is in each of the fonts that the picture uses. */
export interface Measures {
  readonly kind: Measure;
  readonly name: Measure;
  readonly holder: Measure;
  readonly verb: Measure;
  readonly remark: Measure;
}

export interface CardLine {
  readonly text: string;
  readonly role: 'kind' | 'name' | 'holder' | 'since' | 'doubt';
  /** Baseline, from the card's top. */
  readonly y: number;
}

export interface Card {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  /** Where the line above a post's holders runs, from the card's top; posts only. */
  readonly rule?: number;
}

const leastWidth = 104;
const shownHolders = 3;
const line = { kind: 16, name: 20, holder: 19, since: 17, doubt: 19 } as const;
/** From the middle of a line's height to its baseline, for type of 12 to 15 pixels. */
const toBaseline = 5;

/**
 * @param limit how wide the name may run, in pixels
 * @param least the width of what stands above the card and must not be wider than it
 */
export function cardOf(node: GraphNode, measures: Measures, limit: number, least = 0): Card {
  const inset = insetOf(node.kind);
  const kind = kindWords[node.kind].toUpperCase();
  const name = balance(node.name, limit, measures.name);
  const lines: CardLine[] = [];
  let y: number = inset.top;
  const put = (text: string, role: CardLine['role'], height: number) => {
    lines.push({ text, role, y: y + height / 2 + toBaseline });
    y += height;
  };

  put(kind, 'kind', line.kind);
  y += 2;
  for (const text of name.lines) put(text, 'name', line.name);
  let rule: number | undefined;
  const holders = [...holderLines(node), ...foldedLines(node)];
  if (holders.length > 0) {
    rule = y + 8;
    y += 14;
    for (const holder of holders) put(holder.text, holder.role, line[holder.role]);
    y -= 2;
  }

  const widest = Math.max(name.width, measures.kind(kind), ...holders.map(({ text }) => measures.holder(text)));
  return {
    width: Math.max(leastWidth, least, Math.ceil(widest) + 2 * inset.x),
    height: Math.ceil(y + inset.bottom),
    lines,
    ...(rule !== undefined && { rule }),
  };
}

/** Who held the post: never left to be guessed from an empty box. */
export function holderLines({ holders }: GraphNode): { text: string; role: 'holder' | 'since' | 'doubt' }[] {
  if (!holders) return [];
  if (holders.length === 0) return [{ text: 'holder not stated', role: 'doubt' }];
  const sorted = [...holders].sort((a, b) => Number(a.certainty === 'MAYBE') - Number(b.certainty === 'MAYBE'));
  const shown = sorted.slice(0, shownHolders).flatMap(({ name, certainty, when }) => [
    { text: certainty === 'MAYBE' ? `perhaps ${name}` : name, role: 'holder' as const },
    // What began and has no stated end says since when, so that nobody reads more into the bare name.
    ...(certainty === 'NO_END' ? [{ text: when, role: 'since' as const }] : []),
  ]);
  const more = sorted.length - Math.min(sorted.length, shownHolders);
  return more > 0 ? [...shown, { text: `and ${more} more`, role: 'doubt' }] : shown;
}

/** What is folded into a collapsed card. */
export function foldedLines({ folded }: GraphNode): { text: string; role: 'doubt' }[] {
  return folded === undefined ? [] : [{ text: `${folded} more folded away`, role: 'doubt' }];
}
