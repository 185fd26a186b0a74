/**
 * A checked corpus in a few lines, for tests that need a graph small enough to know by heart. It passes the same schema, checks and building as a folder's
 * files do; only that every entity and source is used is not asked.
 *
 *     corpusOf({
 *       entities: { Person: ['ann'], Post: ['keeper', { id: 'master', name: 'harbour master', seats: 1 }], Service: ['light'] },
 *       claims: [
 *         ['ann', 'HOLDS_POST', 'keeper', { from: '2013-07', to: '2014' }],
 *         ['keeper', 'RESPONSIBLE_FOR', 'light', { attested: '2014-06' }],
 *         ['ann', 'APPOINTED', 'keeper', { on: '2013', stance: 'EXPECTS' }],
 *       ],
 *     })
 *
 * An entity given as an id alone is named by it ("harbour-board" is "Harbour Board"). Sources are ids with the date of their publication; without any there is
 * one, `gazette`, published in 2030, and evidence that names no source is from the first. A claim's id is `ann holds-post keeper` with hyphens, and
 * a number for its second and later likes: `ann-holds-post-keeper-2`.
 */
import { build } from '../../server/corpus/build.ts';
import { check } from '../../server/corpus/check.ts';
import type {
  ClaimDraft,
  ConflictDraft,
  EntityDraft,
  EvidenceDraft,
  QuestionDraft,
  SourceDraft,
  Written,
} from '../../server/corpus/drafts.ts';
import { type Definition, refusals } from '../../server/corpus/schema.ts';
import type { Corpus, Fault } from '../../server/corpus/types.ts';
import type { Kind, Relation } from '../../server/relations.ts';

/** What stands in an evidence; `source` and `exact` are made up when absent. */
export type SmallEvidence = Partial<EvidenceDraft>;

/** The claim's own fields; the others are of its only evidence, unless `evidence` lists several. */
export type SmallClaim = Partial<Omit<ClaimDraft, 'evidence' | 'subject' | 'relation' | 'object'>> &
  SmallEvidence & { readonly evidence?: readonly SmallEvidence[] };

export interface SmallCorpus {
  readonly id?: string;
  readonly entities: { readonly [kind in Kind]?: readonly (string | Omit<EntityDraft, 'kind'>)[] };
  /** Date of publication by id, or all that is said of it. */
  readonly sources?: Readonly<Record<string, string | Partial<SourceDraft>>>;
  readonly claims: readonly (readonly [subject: string, relation: Relation, object: string, more?: SmallClaim])[];
  readonly conflicts?: readonly ConflictDraft[];
  readonly questions?: readonly QuestionDraft[];
}

/** @throws Error with every fault, one a line */
export function corpusOf(small: SmallCorpus): Corpus {
  const sources = Object.entries(small.sources ?? { gazette: '2030' });
  const firstSource = sources[0]?.[0] ?? '';
  const lists = {
    source: sources.map(([id, source]) => sourceOf(id, source)),
    entity: Object.entries(small.entities).flatMap(([kind, all]) =>
      all.map((entity) => entityOf(kind as Kind, entity)),
    ),
    claim: claimsOf(small, firstSource),
    conflict: [...(small.conflicts ?? [])],
    question: [...(small.questions ?? [])],
  };
  const about = { id: small.id ?? 'small', title: 'A small corpus', covers: 'What a test needs.', language: 'en' };
  const faults: Fault[] = [];
  const written = <T>(definition: Definition, values: readonly T[]): Written<T>[] =>
    values.map((value, n) => {
      const at = () => ({ file: definition, line: n + 1 });
      faults.push(...refusals(definition, value).map(({ code, message }) => ({ ...at(), code, message })));
      return { value, at };
    });
  const drafts = {
    corpus: { value: about, at: () => ({ file: 'corpus', line: 1 }) },
    sources: written('source', lists.source),
    entities: written('entity', lists.entity),
    claims: written('claim', lists.claim),
    conflicts: written('conflict', lists.conflict),
    questions: written('question', lists.question),
    refused: [],
    unread: [],
  };
  if (faults.length === 0) faults.push(...check(drafts).filter(({ code }) => !code.startsWith('UNUSED_')));
  if (faults.length > 0)
    throw new Error(faults.map(({ file, line, code, message }) => `${file} ${line}: ${code} ${message}`).join('\n'));
  return build(drafts);
}

function sourceOf(id: string, source: string | Partial<SourceDraft>): SourceDraft {
  const made = { id, title: nameOf(id), publisher: nameOf(id), printedDate: true, sha256: '0'.repeat(64) };
  return typeof source === 'string' ? { ...made, published: source } : { published: '2030', ...made, ...source };
}

function entityOf(kind: Kind, entity: string | Omit<EntityDraft, 'kind'>): EntityDraft {
  return typeof entity === 'string' ? { id: entity, kind, name: nameOf(entity) } : { ...entity, kind };
}

function claimsOf({ claims }: SmallCorpus, firstSource: string): ClaimDraft[] {
  const likes = new Map<string, number>();
  return claims.map(([subject, relation, object, more = {}]) => {
    const {
      source,
      stance,
      exact,
      prefix,
      suffix,
      saidBy,
      via,
      restsOn,
      said,
      attested,
      note,
      withdrawn,
      evidence,
      ...own
    } = more;
    const only = { source, stance, exact, prefix, suffix, saidBy, via, restsOn, said, attested, note, withdrawn };
    const like = `${subject}-${relation.toLowerCase().replaceAll('_', '-')}-${object}`;
    const count = (likes.get(like) ?? 0) + 1;
    likes.set(like, count);
    const made = { source: firstSource, exact: `${nameOf(subject)} ${relation.toLowerCase()} ${nameOf(object)}.` };
    return {
      id: count === 1 ? like : `${like}-${count}`,
      subject,
      relation,
      object,
      ...own,
      evidence: (evidence ?? [only]).map((each) => ({ ...made, ...defined(each) })),
    };
  });
}

/** Without the fields that are `undefined`, which no file can hold. */
function defined(
  evidence: { readonly [field in keyof EvidenceDraft]?: EvidenceDraft[field] | undefined },
): SmallEvidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== undefined));
}

function nameOf(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase());
}
