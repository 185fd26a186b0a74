/** One file of claims as text: what is put into it replaces what it says of that claim, and every other line stays as somebody wrote it. */
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import { StartFault } from '../../faults.ts';
import type { ClaimDraft } from '../drafts.ts';
import { mergeInto } from './mergeInto.ts';

/** By id; undefined for a claim that goes out of the file. */
export type Edits = ReadonlyMap<string, ClaimDraft | undefined>;

/**
 * @param file as messages name it
 * @throws StartFault when claims share parts by aliases
 */
export function edited(text: string, file: string, edits: Edits): string {
  const document = parseDocument(text);
  if (hasAliases(document))
    throw new StartFault(`${file} uses aliases (*name), and a claim in it would change: write its values out first.`);
  const list = document.contents;
  if (isSeq(list) && list.flow) {
    // A list between brackets has no lines of its own to keep.
    list.flow = false;
    return edited(list.items.length > 0 ? document.toString({ lineWidth: 120 }) : '', file, edits);
  }
  const items = isSeq(list) ? list.items : [];
  const rest = new Map(edits);
  const lines = (written: string) => (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);
  const pieces: string[] = [];
  let kept = 0;
  let margin = 0;
  for (const [n, item] of items.entries()) {
    if (!isMap(item) || !item.range) continue;
    const dash = text.lastIndexOf('-', item.range[0] - 1);
    const line = text.lastIndexOf('\n', dash) + 1;
    margin = dash - line;
    const id = String(item.get('id'));
    if (!rest.has(id)) continue;
    const end = endOf(item, text);
    const claim = rest.get(id);
    rest.delete(id);
    if (claim === undefined) {
      pieces.push(text.slice(kept, n === 0 ? line : remarksAbove(text, line)));
      kept = end + (/^\r?\n/.exec(text.slice(end))?.[0].length ?? 0);
    } else {
      withoutRemarksBelow(item);
      mergeInto(item, claim, document);
      pieces.push(text.slice(kept, dash), lines(itemText(item, margin).trimStart()));
      kept = end;
    }
  }
  const before = pieces.join('') + text.slice(kept);
  const added = [...rest.values()].flatMap((claim) =>
    claim === undefined ? [] : [lines(`${itemText(document.createNode(claim) as YAMLMap, margin)}\n`)],
  );
  return added.length === 0 ? before : `${before.replace(/[^\n]$/, '$&\n')}${added.join('')}`;
}

function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where its last value ends, with the remark on that line: what stands below belongs to nobody, or to the next. */
function endOf(item: YAMLMap, text: string): number {
  let end = 0;
  visit(item, {
    Node(_, node) {
      if (isScalar(node) || (isCollection(node) && node.flow)) end = Math.max(end, node.range?.[1] ?? 0);
    },
  });
  end = text.slice(0, end).trimEnd().length;
  return end + (/^[ \t]+#[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}

function remarksAbove(text: string, line: number): number {
  const above = text.lastIndexOf('\n', line - 2) + 1;
  return line > 0 && /^[ \t]*#/.test(text.slice(above, line)) ? remarksAbove(text, above) : line;
}

/** They stay where they are in the text. */
function withoutRemarksBelow(item: YAMLMap): void {
  for (let node: unknown = item; isCollection(node) && !node.flow; ) {
    node.comment = null;
    const last: unknown = node.items.at(-1);
    node = isPair(last) ? last.value : last;
  }
}

/** @param margin of spaces before its dash */
function itemText(item: YAMLMap, margin: number): string {
  const list = new YAMLSeq<Node>();
  item.commentBefore = null;
  item.spaceBefore = false;
  list.items.push(item);
  // Blanks at the ends of a text on lines of its own are easily lost, and taken for the text's what stands below it.
  visit(item, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\s|\s$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = new Document(list).toString({ lineWidth: 120 }).trimEnd();
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(margin));
}
