/** The view as GraphML and as GEXF 1.3: entities as nodes, each claim as an edge of its own that carries its mark and every quote. */
import { claimCells, type ExportClaim, type ExportRecord, entitiesOf, evidenceCells } from './exportRecord.ts';
import { kindWords } from './words.ts';

/** What stands on a claim's edge: the claim's own columns, then each quote's, numbered from 1. */
function edgeCells(record: ExportRecord, claim: ExportClaim): Map<string, string> {
  const cells = new Map(Object.entries(claimCells(record, claim)));
  for (const [at, evidence] of claim.evidence.nodes.entries())
    for (const [name, value] of Object.entries(evidenceCells(evidence))) cells.set(`${name}_${at + 1}`, value);
  return cells;
}

interface Read {
  readonly nodes: readonly { id: string; label: string; kind: string }[];
  readonly edges: readonly { id: string; from: string; to: string; label: string; cells: Map<string, string> }[];
  readonly columns: readonly string[];
}

function read(record: ExportRecord): Read {
  const edges = record.claims.map((claim) => ({
    id: claim.id,
    from: claim.subject.id,
    to: claim.object.id,
    label: claim.verb,
    cells: edgeCells(record, claim),
  }));
  const nodes = entitiesOf(record).map(({ id, name, kind }) => ({ id, label: name, kind: kindWords[kind] }));
  return { nodes, edges, columns: [...new Set(edges.flatMap(({ cells }) => [...cells.keys()]))] };
}

const about = ({ title, time, corpus, version, address, leftOut }: ExportRecord) =>
  `${title} Time: ${time}. ${leftOut && `Not all of it: ${leftOut}. `}${corpus}, record ${version}. ${address}`;

export function exportGraphml(record: ExportRecord): string {
  const { nodes, edges, columns } = read(record);
  const keys = [
    key('label', 'node', 'label'),
    key('kind', 'node', 'kind'),
    key('verb_label', 'edge', 'label'),
    ...columns.map((name) => key(`e_${name}`, 'edge', name)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xml(about(record))}</desc>`,
    ...keys,
    '  <graph id="view" edgedefault="directed">',
    ...nodes.flatMap(({ id, label, kind }) => [
      `    <node id="${xml(id)}">`,
      `      <data key="label">${xml(label)}</data>`,
      `      <data key="kind">${xml(kind)}</data>`,
      '    </node>',
    ]),
    ...edges.flatMap(({ id, from, to, label, cells }) => [
      `    <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">`,
      `      <data key="verb_label">${xml(label)}</data>`,
      ...[...cells].map(([name, value]) => `      <data key="e_${name}">${xml(value)}</data>`),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const key = (id: string, of: 'node' | 'edge', name: string) =>
  `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="string"/>`;

export function exportGexf(record: ExportRecord): string {
  const { nodes, edges, columns } = read(record);
  const number = new Map(columns.map((name, at) => [name, String(at)]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <meta>',
    '    <creator>Whose Watch</creator>',
    `    <description>${xml(about(record))}</description>`,
    '  </meta>',
    '  <graph mode="static" defaultedgetype="directed">',
    '    <attributes class="node">',
    '      <attribute id="kind" title="kind" type="string"/>',
    '    </attributes>',
    '    <attributes class="edge">',
    ...columns.map((name) => `      <attribute id="${number.get(name)}" title="${name}" type="string"/>`),
    '    </attributes>',
    '    <nodes>',
    ...nodes.flatMap(({ id, label, kind }) => [
      `      <node id="${xml(id)}" label="${xml(label)}">`,
      `        <attvalues><attvalue for="kind" value="${xml(kind)}"/></attvalues>`,
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...edges.flatMap(({ id, from, to, label, cells }) => [
      `      <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${xml(label)}" kind="${xml(id)}">`,
      '        <attvalues>',
      ...[...cells].map(([name, value]) => `          <attvalue for="${number.get(name)}" value="${xml(value)}"/>`),
      '        </attvalues>',
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text for an element or an attribute; control characters, which XML 1.0 cannot hold, are left out. */
export function xml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign);
}
