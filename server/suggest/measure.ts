/**
 * How much of what a reader took from a text is proposed, and how much of what is proposed a reader took. An entity counts when a mention or a new name has one of its
 * spellings; a claim when subject, relation and object are the reader's. Two measures: with all that the corpus knows, which flatters, since the corpus was made
 * from these texts; and with what its other sources know, as for a text that is new.
 */
import type { Claim, Corpus, Source } from '../corpus/types.ts';
import { fold } from '../fold.ts';
import { articleOf } from './article.ts';
import type { Known } from './mentions.ts';
import { type KnownCorpus, suggest } from './suggest.ts';

/** Counts of different entities, or of different claims. */
export interface Share {
  /** Proposed and the reader's. */
  readonly both: number;
  readonly ofReader: number;
  readonly proposed: number;
}

export interface Measured {
  readonly source: string;
  readonly entities: Share;
  readonly claims: Share;
}

/** @param texts the raw text of each source, by its id */
export function measureWhole(corpus: Corpus, texts: ReadonlyMap<string, string>): Measured[] {
  return eachText(corpus, texts, (source, raw) =>
    measured(corpus, source, raw, knownOf(corpus.entities, corpus.claims)),
  );
}

/** As for a text that nobody has read: entities of the other sources alone, by the spellings that the others' texts have, and no claim of its own. */
export function measureUnread(corpus: Corpus, texts: ReadonlyMap<string, string>): Measured[] {
  return eachText(corpus, texts, (source, raw) => {
    const claims = corpus.claims.filter(({ evidence }) => evidence.some((each) => each.source !== source.id));
    const named = new Set(claims.flatMap((claim) => entitiesOf(claim)));
    const others = [...texts].filter(([id]) => id !== source.id).map(([, text]) => ` ${fold(articleBody(text))} `);
    const entities = corpus.entities
      .filter(({ id }) => named.has(id))
      .map((entity) => ({
        ...entity,
        aliases: entity.aliases.filter((alias) => others.some((text) => text.includes(` ${fold(alias)} `))),
      }));
    return measured(corpus, source, raw, knownOf(entities, claims));
  });
}

function eachText(
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
  of: (source: Source, raw: string) => Measured,
): Measured[] {
  return corpus.sources.flatMap((source) => {
    const raw = texts.get(source.id);
    return raw === undefined ? [] : [of(source, raw)];
  });
}

function articleBody(raw: string): string {
  const { text, body } = articleOf(raw);
  return text.slice(body.start, body.end);
}

function knownOf(entities: readonly Known[], claims: readonly Claim[]): KnownCorpus {
  return { entities, claims, ids: new Set([...entities, ...claims].map(({ id }) => id)) };
}

function entitiesOf({ subject, object, under, as, onBehalfOf, evidence }: Claim): string[] {
  return [subject, object, under, as, onBehalfOf, ...evidence.map(({ saidBy }) => saidBy)].flatMap((id) => id ?? []);
}

function measured(corpus: Corpus, { id: source }: Source, raw: string, known: KnownCorpus): Measured {
  const { mentions, names, candidates } = suggest(raw, known);
  const ofSource = corpus.claims.flatMap((claim) => {
    const evidence = claim.evidence.filter((each) => each.source === source);
    return evidence.length > 0 ? [{ ...claim, evidence }] : [];
  });
  const spelt = new Map(
    corpus.entities.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((spelling) => [fold(spelling), id] as const),
    ),
  );
  // A new name is the reader's entity when it is spelt as that is; else it stays itself, and nobody's.
  const meant = new Map(
    names.map(({ id, name, aliases }) => [
      id,
      [name, ...aliases].map((each) => spelt.get(fold(each))).find(Boolean) ?? `new ${id}`,
    ]),
  );
  const entity = ({ id }: Pick<Known, 'id'>) => meant.get(id) ?? id;
  return {
    source,
    entities: share(
      new Set(ofSource.flatMap(entitiesOf)),
      new Set([...mentions.flatMap(({ entities }) => entities), ...names].map(entity)),
    ),
    claims: share(
      new Set(ofSource.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)),
      new Set(candidates.map(({ subject, relation, object }) => `${entity(subject)} ${relation} ${entity(object)}`)),
    ),
  };
}

function share(ofReader: ReadonlySet<string>, proposed: ReadonlySet<string>): Share {
  return {
    both: [...proposed].filter((each) => ofReader.has(each)).length,
    ofReader: ofReader.size,
    proposed: proposed.size,
  };
}
