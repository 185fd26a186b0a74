/** From what the files say, once no check finds a fault, to the corpus that everything after works on. */
import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';
import { foldQuote } from './checkQuotes.ts';
import { conflictsOf } from './conflicts.ts';
import type { ClaimDraft, Drafts, EvidenceDraft, SourceDraft, Written } from './drafts.ts';
import { natureOf } from './nature.ts';
import { type Origin, weigh } from './standing.ts';
import type { Claim, Conflict, Corpus, Entity, Evidence, Question, Source } from './types.ts';

/** @param drafts without a fault: see check.ts */
export function build(drafts: Drafts): Corpus {
  const about = drafts.corpus?.value;
  if (!about) throw new Error('a corpus without corpus.yaml passed the check');
  const sources = drafts.sources.map(buildSource);
  const entities = drafts.entities.map(
    ({ value, at }): Entity => ({
      ...value,
      aliases: value.aliases ?? [],
      place: at(),
    }),
  );
  const the = {
    entity: byId('entity', entities),
    source: byId('source', sources),
  };
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const around = {
    source: (id: string): Origin => the.source(id),
    nameOfVia: (via: string) => names.get(via) ?? via,
  };
  const claims = drafts.claims.map((claim) => buildClaim(claim, the.source, around));
  const questions = drafts.questions.map(({ value }): Question => ({ ...value, variables: value.variables ?? {} }));
  const stated = drafts.conflicts.map(({ value }): Conflict => ({ ...value, rule: 'STATED' }));
  return {
    ...about,
    sources,
    entities,
    claims,
    conflicts: conflictsOf(claims, stated, the),
    questions,
    version: versionOf(drafts),
  };
}

function buildSource({ value, at }: Written<SourceDraft>): Source {
  return {
    ...value,
    printedDate: value.printedDate ?? false,
    derivedFrom: value.derivedFrom ?? [],
    place: at(),
  };
}

function buildClaim(
  { value, at }: Written<ClaimDraft>,
  source: (id: string) => Source,
  around: Parameters<typeof weigh>[1],
): Claim {
  const nature = natureOf(value);
  if (!nature) throw new Error(`${value.id} has no nature and passed the check`);
  const { spokesman, ...rest } = value;
  const evidence = value.evidence.map((each, n) => buildEvidence(`${value.id}/${n + 1}`, each, source));
  return {
    ...rest,
    ...(spokesman && { spokesman }),
    nature,
    basis: value.basis ?? 'STATED',
    evidence,
    place: at(),
    ...weigh(evidence, around),
  };
}

function buildEvidence(id: string, draft: EvidenceDraft, source: (id: string) => Source): Evidence {
  const { attested, ...rest } = draft;
  const moment = attested === 'published' ? source(draft.source).published : attested;
  return {
    ...rest,
    ...foldQuote(draft),
    id,
    stance: draft.stance ?? 'ASSERTS',
    ...(moment !== undefined && { attested: moment }),
  };
}

function byId<T extends { readonly id: string }>(sort: string, things: readonly T[]): (id: string) => T {
  const found = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = found.get(id);
    if (!thing) throw new Error(`no ${sort} has the id ${id}, which passed the check`);
    return thing;
  };
}

/**
 * A hash of all that the files say, whatever their layout: moving a claim to another file, comments and white space change nothing. The questions keep their
 * order, as the explorer opens on the first; evidence keeps its order, as it is numbered by it.
 */
function versionOf(drafts: Drafts): string {
  const values = <T extends { readonly id: string }>(written: readonly Written<T>[]) =>
    written.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const hash = createHash('sha256');
  for (const part of [
    [drafts.corpus?.value],
    values(drafts.sources),
    values(drafts.entities),
    values(drafts.claims),
    values(drafts.conflicts),
    drafts.questions.map(({ value }) => value),
  ]) {
    // One at a time: all of a large corpus in one text is more than a process has room for.
    for (const [n, value] of part.entries()) hash.update(`${n === 0 ? '' : '\n'}${canonical(value)}`);
    hash.update('\n\n');
  }
  return hash.digest('hex');
}
