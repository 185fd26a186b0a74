/** JSON-LD with PROV-O and the Web Annotation vocabulary. What reads it back takes it in any of JSON-LD's shapes: it is compacted to ours first. */
import type { ContextDefinition, JsonLdDocument } from 'jsonld';
import { isMap } from '../corpus/isMap.ts';
import { looksLikeId } from '../corpus/looksLikeId.ts';
import type { Corpus } from '../corpus/types.ts';
import { type Files, type Format, ImportFault } from './format.ts';
import { contextOf, terms } from './jsonldContext.ts';
import { marksOf } from './mark.ts';
import type { Unchecked, Whole } from './whole.ts';

export const jsonld: Format = {
  name: 'jsonld',
  files: [''],
  loses: [],
  write: (whole, corpus) => new Map([['', `${JSON.stringify(documentOf(whole, corpus), null, 1)}\n`]]),
  read,
};

type Item = Record<string, unknown>;

const idsOf = (corpus: string) => `urn:whose-watch:corpus:${corpus}:`;
/** Fields that hold ids. */
const links = [
  'subject',
  'object',
  'under',
  'as',
  'onBehalfOf',
  'saidBy',
  'restsOn',
  'source',
  'derivedFrom',
  'involves',
];

function documentOf({ corpus: about, sources, entities, claims, conflicts, questions }: Whole, corpus: Corpus): Item {
  const marks = marksOf(corpus);
  const computed = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  return {
    '@context': contextOf(idsOf(about.id)),
    '@id': `id:${about.id}`,
    '@type': ['Corpus', 'schema:Dataset'],
    corpusId: about.id,
    version: corpus.version,
    ...without(about, 'id'),
    questions: questions.map((question) => node(question, 'Question')),
    '@graph': [
      ...sources.map((source) => node(source, 'Source', 'prov:Entity', 'schema:Article')),
      ...entities.map(({ kind, ...entity }) => node(entity, 'Entity', kind, ...alsoOf(kind))),
      ...claims.map(({ evidence, ...claim }) => ({
        ...node(claim, 'Claim', 'prov:Entity'),
        standing: computed.get(claim.id)?.standing,
        asserted: computed.get(claim.id)?.asserted,
        mark: marks.get(claim.id),
        evidence: evidence.map(({ source, exact, prefix, suffix, at, ...rest }, n) => ({
          ...linked(rest),
          '@id': `id:${claim.id}/${n + 1}`,
          '@type': ['Evidence', 'oa:Annotation', 'prov:Entity'],
          about: `id:${claim.id}`,
          target: {
            '@type': 'oa:SpecificResource',
            source: `id:${source}`,
            selector: { '@type': 'oa:TextQuoteSelector', exact, prefix, suffix, at },
          },
        })),
      })),
      ...conflicts.map(({ claims: involves, ...conflict }) => ({
        ...node(conflict, 'Conflict'),
        ...linked({ involves }),
      })),
    ],
  };
}

function alsoOf(kind: string): string[] {
  if (kind === 'Person') return ['schema:Person', 'prov:Person'];
  return kind === 'Organisation' ? ['schema:Organization', 'prov:Organization'] : [];
}

function node({ id, ...item }: { readonly id: string }, ...types: string[]): Item {
  return { '@id': `id:${id}`, '@type': types, ...linked(item) };
}

function linked(item: object): Item {
  const link = (value: unknown) => `id:${value}`;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      links.includes(name) ? (Array.isArray(value) ? value.map(link) : link(value)) : value,
    ]),
  );
}

function without(item: object, ...names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}

async function read(files: Files): Promise<Unchecked> {
  const document = parsed(files.get('') ?? '');
  // Loaded for this alone: no other command needs it.
  const { default: library } = await import('jsonld');
  const documentLoader = async (url: string) => {
    throw new ImportFault(`it wants a context from ${url}: nothing is fetched, so write the context into the file`);
  };
  // The corpus' id says what its name space is, so the first look is for that alone.
  const [first] = (await library.expand(document, { documentLoader }).catch(unusable)) as Item[];
  const [named] = (first?.[`${terms}corpusId`] ?? []) as { '@value'?: unknown }[];
  const corpusId = String(named?.['@value'] ?? '');
  if (!looksLikeId(corpusId)) throw new ImportFault(`nothing in it has a corpus' id (${terms}corpusId)`);
  const compact = (await library
    .compact(document, contextOf(idsOf(corpusId)) as ContextDefinition, { documentLoader })
    .catch(unusable)) as Item;
  const all = many(compact.graph ?? compact['@graph']).filter(isMap);
  const of = (type: string) => all.filter((each) => many(each['@type']).includes(type));
  return {
    corpus: { ...without(plain(compact), 'corpusId', 'version', 'questions', 'graph', '@context'), id: corpusId },
    sources: of('Source').map(plain),
    entities: of('Entity').map((entity) => ({
      ...plain(entity),
      kind: many(entity['@type']).find((type) => type !== 'Entity' && !String(type).includes(':')),
    })),
    claims: of('Claim').map((claim) => ({
      ...without(plain(claim), 'standing', 'asserted', 'mark', 'evidence'),
      evidence: many(claim.evidence).filter(isMap).map(evidenceOf),
    })),
    conflicts: of('Conflict').map((conflict) => {
      const { involves, ...rest } = plain(conflict);
      return { ...rest, claims: involves };
    }),
    questions: many(compact.questions).filter(isMap).map(plain),
  };
}

function unusable(error: unknown): never {
  const cause = error instanceof Error && 'details' in error ? (error.details as { cause?: unknown }).cause : undefined;
  if (error instanceof ImportFault || cause instanceof ImportFault) throw error instanceof ImportFault ? error : cause;
  throw new ImportFault(`this is not JSON-LD: ${error instanceof Error ? error.message : ''}`);
}

function parsed(text: string): JsonLdDocument {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportFault(`this is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function many(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Without what is JSON-LD's own, and with ids as the corpus has them. */
function plain(item: Item): Item {
  const { '@id': id, '@type': _, ...rest } = item;
  const bare = (value: unknown) => String(value).replace(/^id:/, '');
  return {
    ...(id !== undefined && { id: bare(id) }),
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [
        name,
        links.includes(name) ? (Array.isArray(value) ? value.map(bare) : bare(value)) : value,
      ]),
    ),
  };
}

function evidenceOf(annotation: Item): Item {
  const { target, about: _, id: __, ...rest } = plain(annotation);
  const resource = isMap(target) ? plain(target) : {};
  const selector = isMap(resource.selector) ? without(resource.selector, '@type') : {};
  return { source: resource.source, ...selector, ...rest };
}
