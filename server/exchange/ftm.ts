/**
 * FollowTheMoney (ndjson): entities by the nearest of its schemata, a holder of a post as an Occupancy, every other claim as an UnknownLink whose role is the relation, each with
 * its quotes. Its intervals have no place for a stance, a speaker or a doubtful date, so an export of it leaves out what is contested or was never reported to have
 * happened unless it is asked for, and says what else it loses in a Note in the file.
 */
import type { EvidenceDraft } from '../corpus/drafts.ts';
import { isMap } from '../corpus/isMap.ts';
import type { Corpus } from '../corpus/types.ts';
import { type Kind, type Relation, relations } from '../relations.ts';
import { flat, unflat } from './flat.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { marksOf } from './mark.ts';
import type { Unchecked, Whole } from './whole.ts';

const loses = [
  'of each evidence its speaker, date and note, and the words around it',
  'evidence that was withdrawn, and what rests on it alone',
  'dates that are not plain (about, doubtful, one of several) stand in the summary alone',
  'the conflicts and the questions',
];

export const ftm: Format = {
  name: 'ftm',
  files: [''],
  loses,
  write: (whole, corpus) => new Map([['', write(whole, corpus)]]),
  read,
};

interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const schemata: Readonly<Record<Kind, string>> = {
  Person: 'Person',
  Organisation: 'Organization',
  Group: 'LegalEntity',
  Post: 'Position',
  Service: 'Organization',
  Instrument: 'Document',
  Inspection: 'Event',
  Review: 'Event',
  Document: 'Document',
  Programme: 'Project',
  Case: 'Event',
  Place: 'Address',
};

/** Relations whose nature a claim may have to say. */
const either: readonly string[] = Object.keys(relations).filter(
  (name) => relations[name as Relation].nature === 'EITHER',
);

function write({ corpus: about, sources, entities, claims }: Whole, corpus: Corpus): string {
  const marks = marksOf(corpus);
  const computed = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const id = (own: string) => `${about.id}.${own}`;
  const proxies: Proxy[] = [
    {
      id: id('corpus'),
      schema: 'Note',
      properties: tidy({
        name: [about.title],
        description: [`An export of Whose Watch, version ${corpus.version}. Lost in it: ${loses.join('; ')}.`],
        summary: summaryOf(about),
      }),
    },
    ...sources.map(({ id: own, title, publisher, author, url, ...rest }) => ({
      id: id(own),
      schema: 'Article',
      properties: tidy({
        name: [title],
        title: [title],
        fileName: [rest.file ?? own],
        publisher: [publisher],
        author: [author],
        sourceUrl: [url],
        publishedAt: plainDate(rest.published),
        summary: summaryOf(rest),
      }),
    })),
    ...entities.map(({ id: own, name, kind, aliases = [], seats }) => ({
      id: id(own),
      schema: schemata[kind],
      properties: tidy({
        name: [name],
        alias: aliases,
        keywords: [kind],
        ...(kind === 'Document' || kind === 'Instrument' ? { fileName: [own] } : {}),
        numberOfSeats: [seats?.toString()],
      }),
    })),
    ...claims
      .filter(({ evidence }) => quotesOf(evidence).length > 0)
      .map(({ id: own, subject, relation, object, evidence, ...rest }) => {
        const claim = computed.get(own);
        const dates = { startDate: plainDate(rest.from), endDate: plainDate(rest.to), date: plainDate(rest.on) };
        const shared = {
          recordId: [own],
          status: [[claim?.standing, marks.get(own)].filter(Boolean).join('; ')],
          summary: summaryOf({ ...rest, nature: claim?.nature }),
          description: quotesOf(evidence),
          publisher: [...new Set(evidence.map(({ source }) => sources.find((each) => each.id === source)?.publisher))],
          sourceUrl: [...new Set(evidence.map(({ source }) => sources.find((each) => each.id === source)?.url))],
          ...dates,
        };
        return relation === 'HOLDS_POST'
          ? {
              id: id(own),
              schema: 'Occupancy',
              properties: tidy({ holder: [id(subject)], post: [id(object)], ...shared }),
            }
          : {
              id: id(own),
              schema: 'UnknownLink',
              properties: tidy({ subject: [id(subject)], object: [id(object)], role: [relation], ...shared }),
            };
      }),
  ];
  return proxies.map((proxy) => `${JSON.stringify({ ...proxy, datasets: [about.id] })}\n`).join('');
}

function tidy(properties: Readonly<Record<string, readonly (string | undefined)[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(
        ([name, values]) => [name, values.filter((value) => value !== undefined && value !== '')] as [string, string[]],
      )
      .filter(([, values]) => values.length > 0),
  );
}

/** What still counts, with its stance unless it asserts. */
function quotesOf(evidence: readonly EvidenceDraft[]): string[] {
  return evidence
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(
      ({ exact, source, stance = 'ASSERTS' }) => `“${exact}” [${source}]${stance === 'ASSERTS' ? '' : ` ${stance}`}`,
    );
}

/** A date that FollowTheMoney can hold: a year, a month or a day. */
function plainDate(edtf: string | undefined): string[] {
  return edtf !== undefined && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? [edtf] : [];
}

/** Fields that no property has, each as "name: value". */
function summaryOf(item: object): string[] {
  return Object.entries(flat(item)).map(([name, value]) => `${name}: ${value}`);
}

function fromSummary(lines: readonly string[]): Record<string, unknown> {
  return unflat(
    Object.fromEntries(
      lines.flatMap((line) => {
        const [, name, value = ''] = /^([a-zA-Z0-9.]+): (.*)$/s.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
      }),
    ),
  );
}

function read(files: Files): Unchecked {
  const proxies = (files.get('') ?? '')
    .split('\n')
    .flatMap((line, n) => (line.trim() === '' ? [] : [proxyOf(line, n + 1)]));
  const about = proxies.find(({ schema, id }) => schema === 'Note' && id.endsWith('.corpus'));
  const corpus = fromSummary(about?.properties.summary ?? []);
  if (typeof corpus.id !== 'string')
    throw new ImportFault('no Note in it says which corpus it is: only a file that Whose Watch wrote can be read back');
  const own = (id = '') => (id.startsWith(`${corpus.id}.`) ? id.slice(String(corpus.id).length + 1) : id);
  const of = (...schemas: string[]) => proxies.filter(({ schema }) => schemas.includes(schema));
  return {
    corpus,
    sources: of('Article').map(({ id, properties: { title, publisher, author, sourceUrl, summary = [] } }) => ({
      ...{ id: own(id), title: title?.[0], publisher: publisher?.[0] },
      ...(author && { author: author[0] }),
      ...(sourceUrl && { url: sourceUrl[0] }),
      ...fromSummary(summary),
    })),
    entities: proxies
      .filter(({ schema }) => schema !== 'Article' && Object.values(schemata).includes(schema))
      .map(({ id, properties: { name, alias, keywords, numberOfSeats } }) => ({
        ...{ id: own(id), kind: keywords?.[0], name: name?.[0] },
        ...(alias && { aliases: alias }),
        ...(numberOfSeats && { seats: numberOfSeats[0] }),
      })),
    claims: of('Occupancy', 'UnknownLink').map(({ id, schema, properties }) => {
      const { holder, post, subject, object, role, summary = [], description = [] } = properties;
      const { nature, ...rest } = fromSummary(summary);
      const relation = schema === 'Occupancy' ? 'HOLDS_POST' : role?.[0];
      return {
        ...{ id: own(id), subject: own((holder ?? subject)?.[0]), relation, object: own((post ?? object)?.[0]) },
        ...rest,
        ...(either.includes(relation ?? '') &&
          nature !== undefined &&
          !('on' in rest || 'from' in rest || 'to' in rest) && { nature }),
        evidence: description.flatMap((words) => {
          const [, exact, source, stance] = /^“(.*)” \[([a-z0-9-]+)\](?: ([A-Z]+))?$/s.exec(words) ?? [];
          return exact === undefined ? [] : [{ source, exact, ...(stance !== undefined && { stance }) }];
        }),
      };
    }),
    conflicts: [],
    questions: [],
  };
}

function proxyOf(line: string, number: number): Proxy {
  try {
    const found: unknown = JSON.parse(line);
    if (isMap(found) && typeof found.id === 'string' && typeof found.schema === 'string' && isMap(found.properties))
      return found as unknown as Proxy;
  } catch {
    // Told below, with the line.
  }
  throw new ImportFault(
    `line ${number} is no entity of FollowTheMoney: each line is one, with id, schema and properties`,
  );
}
