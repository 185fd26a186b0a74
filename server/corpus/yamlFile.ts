/** One YAML file: its bytes as text, its values as strings, and the line that each stands on. */
import { readFile, stat } from 'node:fs/promises';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Pair,
  parseDocument,
  Scalar,
} from 'yaml';
import { saying, systemCode } from '../faults.ts';
import type { Fault } from './types.ts';
import { cutShort, yamlFaults } from './yamlFaults.ts';

/** A file of claims this long holds about 50,000 of them; split it instead, editors are slow long before. */
export const largestFile = 16 * 1024 * 1024;
/** A text of a source; a newspaper article has about 10,000 bytes. */
export const largestText = 4 * 1024 * 1024;
/** Each use of an alias repeats what it stands for: without a cap nine short lines can fill the memory. */
const mostAliases = 100;

export interface YamlFile {
  /** Maps, lists and strings; `undefined` when the file is empty. */
  readonly value: unknown;
  /** Whether not even a remark stands in it. */
  readonly blank: boolean;
  /** The same with numbers, truth values and null as YAML's core schema reads them. */
  coreValue(): unknown;
  /** Of a list: the line that each item begins on. */
  readonly itemLines: readonly number[];
  /** Parses the file again unless it was the last to be asked: only faults ask. */
  lineOf(path: readonly (string | number)[]): number;
}

/** @param name the file as messages name it, relative to the corpus' folder */
export async function readYaml(path: string, name: string): Promise<YamlFile | { readonly faults: Fault[] }> {
  const text = await readUtf8(path, largestFile);
  if (typeof text !== 'string')
    return {
      faults: [{ file: name, line: text.line, code: text.code, message: text.message }],
    };
  const { document, lines } = parsed(text);
  if (document.errors.length + document.warnings.length > 0)
    return { faults: yamlFaults(text).map((fault) => ({ file: name, ...fault })) };
  const cut = cutShort(text, document, lines);
  if (cut.length > 0) return { faults: cut.map((fault) => ({ file: name, ...fault })) };
  const budget = { aliases: mostAliases };
  const value = plainOf(document.contents, document, budget);
  if (budget.aliases < 0) {
    const message = `the file uses aliases (*name) more than ${mostAliases} times: write the values out`;
    return { faults: [{ file: name, line: 1, code: 'TOO_MANY_ALIASES', message }] };
  }
  return {
    value,
    blank: text.trim() === '',
    coreValue: () => parseDocument(text, { schema: 'core', prettyErrors: false }).toJS({ maxAliasCount: mostAliases }),
    itemLines: isSeq(document.contents)
      ? document.contents.items.map((item) => lines.linePos(startOf(item) ?? 0).line || 1)
      : [],
    lineOf: (path) => {
      if (lastAsked?.text !== text) lastAsked = { text, ...parsed(text) };
      return lastAsked.lines.linePos(offsetOf(lastAsked.document, path)).line || 1;
    },
  };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What YAML makes of a file is twenty times its size, so that of one file alone is kept. */
let lastAsked: (Parsed & { readonly text: string }) | undefined;

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false }), lines };
}

/**
 * Maps, lists and strings. `to:` with nothing after it says that the field is absent, `prefix: ""` that it is empty. Aliases use up the budget, those inside
 * what an alias stands for too, and below nothing all is left out.
 */
function plainOf(node: unknown, document: Document, budget: { aliases: number }): unknown {
  if (isAlias(node)) {
    budget.aliases -= 1;
    return budget.aliases < 0 ? undefined : plainOf(node.resolve(document), document, budget);
  }
  if (isSeq(node)) return node.items.map((item) => plainOf(item, document, budget));
  if (isMap(node))
    return Object.fromEntries(
      node.items
        .filter(({ value }) => !isBlank(value))
        .map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), plainOf(value, document, budget)]),
    );
  return isScalar(node) ? node.value : undefined;
}

function isBlank(node: unknown): boolean {
  return isScalar(node) && node.value === '' && node.type === Scalar.PLAIN;
}

export interface Unreadable {
  readonly line: number;
  readonly code: 'FILE_MISSING' | 'FILE_UNREADABLE' | 'FILE_TOO_LARGE' | 'NOT_UTF8';
  readonly message: string;
}

/** The text of a file that is valid UTF-8 and not too large; a byte order mark is left out. */
export async function readUtf8(path: string, most: number): Promise<string | Unreadable> {
  const bytes = await readBytes(path, most);
  return bytes instanceof Uint8Array ? decode(bytes) : bytes;
}

export async function readBytes(path: string, most: number): Promise<Uint8Array | Unreadable> {
  try {
    const { size } = await stat(path);
    if (size > most) {
      const message = `the file has ${megabytes(size)} MB; at most ${megabytes(most)} are read: split it`;
      return { line: 1, code: 'FILE_TOO_LARGE', message };
    }
    return await readFile(path);
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT';
    return missing
      ? { line: 1, code: 'FILE_MISSING', message: 'this file is missing: a corpus needs it' }
      : {
          line: 1,
          code: 'FILE_UNREADABLE',
          message: `the file cannot be read: ${unreadable[systemCode(error) ?? ''] ?? saying(error)}`,
        };
  }
}

const unreadable: Readonly<Record<string, string>> = {
  EISDIR: 'a folder stands where a file must',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

export function decode(bytes: Uint8Array): string | Unreadable {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    return {
      line,
      code: 'NOT_UTF8',
      message: 'these bytes are not UTF-8: save the file as UTF-8',
    };
  }
}

/** A line is bad when it does not decode by itself: no UTF-8 sequence crosses a line break. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return 1;
}

function megabytes(size: number): number {
  return Math.ceil((size / 1024 / 1024) * 10) / 10;
}

/** Where the last step of the path is written that is written at all: a field's own name, or the item. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      offset = startOf(pair?.key) ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next) ?? offset;
    }
    if (next === undefined) return offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (node instanceof Pair) return startOf(node.key);
  return node !== null && typeof node === 'object' && 'range' in node
    ? ((node as Node).range?.[0] ?? undefined)
    : undefined;
}
