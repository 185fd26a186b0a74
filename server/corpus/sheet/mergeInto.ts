/** A claim's new values into what is written of it: what says the same stays as it is written, in its place and with its remarks. */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { isMap as isRecord } from '../isMap.ts';

export function mergeInto(map: YAMLMap, value: object, document: Document): void {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  map.items = map.items.filter(({ key, value: old }) => isEmpty(old) || entries.some(([name]) => name === nameOf(key)));
  let last = -1;
  for (const [name, each] of entries) {
    const at = map.items.findIndex(({ key }) => nameOf(key) === name);
    const pair = map.items[at];
    if (pair) pair.value = merged(pair.value, each, document);
    // After the field that it follows in the format.
    else map.items.splice(last + 1, 0, document.createPair(name, each) as Pair);
    last = at < 0 ? last + 1 : at;
  }
}

function merged(old: unknown, value: unknown, document: Document): unknown {
  if (isMap(old) && isRecord(value)) {
    mergeInto(old, value, document);
    return old;
  }
  if (isSeq(old) && Array.isArray(value)) {
    mergeList(old, value, document);
    return old;
  }
  if (isScalar(old) && textOf(old) === String(value)) return old;
  const node = document.createNode(value) as Node;
  if (isScalar(old)) node.comment = old.comment ?? null;
  return node;
}

/** The same things with the same words are the same evidence, wherever it stands now; else what stands in its place. */
function mergeList(list: YAMLSeq, values: readonly unknown[], document: Document): void {
  const free = new Set(list.items.filter(isMap));
  const says = (item: YAMLMap, value: unknown, fields: readonly string[]) =>
    isRecord(value) && fields.every((name) => textOf(item.get(name, true)) === String(value[name] ?? ''));
  const takes = values.map(() => undefined as YAMLMap | undefined);
  for (const fields of [['source', 'exact'], ['source'], []])
    for (const [n, value] of values.entries()) {
      if (takes[n]) continue;
      const found = [...free].find((item) => says(item, value, fields));
      if (found) free.delete(found);
      takes[n] = found;
    }
  list.items = values.map((value, n) => (takes[n] ? merged(takes[n], value, document) : document.createNode(value)));
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.type === Scalar.PLAIN && textOf(node) === '';
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** As it is written: 1996 and 1996-04 alike. */
function textOf(node: unknown): string {
  if (!isScalar(node)) return '';
  return node.type === Scalar.PLAIN ? (node.source ?? '') : String(node.value);
}
