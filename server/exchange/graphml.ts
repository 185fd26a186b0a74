/**
 * GraphML: entities are nodes, each claim is an edge of its own with all its fields and every quote, and what has no place in a graph stands on the graph itself. An edge's
 * label says when it is contested or never reported to have happened.
 */
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { Corpus } from '../corpus/types.ts';
import { type Cells, flat, unflat } from './flat.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { shownOf } from './mark.ts';
import type { Unchecked, Whole } from './whole.ts';

export const graphml: Format = {
  name: 'graphml',
  files: [''],
  loses: [],
  write: (whole, corpus) => new Map([['', write(whole, corpus)]]),
  read,
};

/** Computed, for whoever looks at the graph; the way back ignores them. */
const shown = ['label', 'mark', 'standing', 'asserted', 'sentence'];

function write({ entities, claims, ...others }: Whole, corpus: Corpus): string {
  const shown = shownOf(corpus);
  const titles = new Map(others.sources.map(({ id, title, publisher }) => [id, `${title} (${publisher})`]));
  const nodes = entities.map(({ id, ...rest }) => ({ id, cells: { label: rest.name, ...flat(rest) } }));
  const edges = claims.map(({ id, subject, object, ...rest }) => {
    const cells: Record<string, string> = { ...flat(shown.get(id) ?? {}), ...flat(rest) };
    for (const [n, each] of rest.evidence.entries()) cells[`cited.${n + 1}`] = titles.get(each.source) ?? '';
    return { id, subject, object, cells };
  });
  const names = (all: readonly { readonly cells: Cells }[]) => [
    ...new Set(all.flatMap(({ cells }) => Object.keys(cells))),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xml(`${others.corpus.title}. Version ${corpus.version}.`)}</desc>`,
    '  <key id="g_record" for="graph" attr.name="record" attr.type="string"/>',
    ...names(nodes).map((name) => key('n', 'node', name)),
    ...names(edges).map((name) => key('e', 'edge', name)),
    `  <graph id="${xml(others.corpus.id)}" edgedefault="directed">`,
    `    <data key="g_record">${xml(JSON.stringify(others))}</data>`,
    ...nodes.flatMap(({ id, cells }) => [`    <node id="${xml(id)}">`, ...dataOf('n', cells), '    </node>']),
    ...edges.flatMap(({ id, subject, object, cells }) => [
      `    <edge id="${xml(id)}" source="${xml(subject)}" target="${xml(object)}">`,
      ...dataOf('e', cells),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function key(prefix: string, of: 'node' | 'edge', name: string): string {
  return `  <key id="${prefix}_${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
}

function dataOf(prefix: string, cells: Cells): string[] {
  return Object.entries(cells).map(([name, value]) => `      <data key="${prefix}_${name}">${xml(value)}</data>`);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** @throws ImportFault for a control character, which XML 1.0 cannot hold in any way */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text);
  if (bad)
    throw new ImportFault(
      `XML cannot hold the character U+${bad[0].charCodeAt(0).toString(16).padStart(4, '0')}, which stands in “${text.slice(0, 60)}”`,
    );
  return text.replace(/[&<>"\n\r\t]/g, (sign) => escapes[sign] ?? sign);
}

function read(files: Files): Unchecked {
  const document = parsed(files.get('') ?? '');
  const names = new Map(
    [...document.getElementsByTagName('key')].map((each) => [
      each.getAttribute('id') ?? '',
      each.getAttribute('attr.name') ?? '',
    ]),
  );
  const cellsOf = (element: Element, keep: (name: string) => boolean): Cells =>
    Object.fromEntries(
      [...element.getElementsByTagName('data')].flatMap((each) => {
        const name = names.get(each.getAttribute('key') ?? '') ?? '';
        return keep(name) ? [[name, each.textContent ?? '']] : [];
      }),
    );
  const ours = (name: string) => !shown.includes(name) && !name.startsWith('cited.') && /^[a-z]/.test(name);
  const record = [...document.getElementsByTagName('data')].find(
    (each) => names.get(each.getAttribute('key') ?? '') === 'record',
  );
  return {
    ...recordOf(record?.textContent ?? ''),
    entities: [...document.getElementsByTagName('node')].map((node) => ({
      id: node.getAttribute('id') ?? '',
      ...unflat(cellsOf(node, ours)),
    })),
    claims: [...document.getElementsByTagName('edge')].map((edge) => ({
      id: edge.getAttribute('id') ?? '',
      subject: edge.getAttribute('source') ?? '',
      object: edge.getAttribute('target') ?? '',
      ...unflat(cellsOf(edge, ours)),
    })),
  };
}

type Element = ReturnType<DOMParser['parseFromString']>['documentElement'] & object;

function parsed(text: string) {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new ImportFault(`this is not XML: ${error instanceof Error ? error.message.split('\n')[0] : ''}`);
  }
}

function recordOf(text: string): Pick<Unchecked, 'corpus' | 'sources' | 'conflicts' | 'questions'> {
  try {
    const { corpus, sources, conflicts, questions } = JSON.parse(text);
    return { corpus, sources, conflicts, questions };
  } catch {
    throw new ImportFault(
      'the graph has no record of its corpus: only a GraphML that Whose Watch wrote can be read back',
    );
  }
}
