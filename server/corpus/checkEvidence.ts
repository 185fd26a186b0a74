/** The evidence of a claim: who and what it names, its dates, and that its clocks can all be right. */
import { faultOf } from '../time/edtf.ts';
import { boundsIfSound } from './checkDates.ts';
import type { Ids } from './checkIds.ts';
import type { ClaimDraft, EvidenceDraft, SourceDraft, Written } from './drafts.ts';
import { foldSpace } from './folding.ts';
import { looksLikeId } from './looksLikeId.ts';
import { natureOf } from './nature.ts';
import type { Fault, Place } from './types.ts';

type Sources = ReadonlyMap<string, SourceDraft>;
type At = (field: keyof EvidenceDraft, inside?: string) => Place;

export function* checkEvidence(claim: Written<ClaimDraft>, ids: Ids, sources: Sources): Generator<Fault> {
  const seen = new Set<string>();
  for (const [n, evidence] of claim.value.evidence.entries()) {
    const at: At = (...path) => claim.at('evidence', n, ...path.filter((step) => step !== undefined));
    yield* checkNames(evidence, at, ids);
    yield* checkClocks(claim.value, evidence, at, sources.get(evidence.source));
    const { source, stance, exact, prefix, saidBy } = evidence;
    const key = JSON.stringify([source, stance, foldSpace(exact), prefix, saidBy]);
    if (seen.has(key))
      yield {
        ...at('exact'),
        code: 'SAME_EVIDENCE',
        message: 'the claim has this evidence already; leave one out',
      };
    seen.add(key);
  }
}

function* checkNames(evidence: EvidenceDraft, at: At, ids: Ids): Generator<Fault> {
  const wrongSource = ids.want(evidence.source, 'source', at('source'), 'source');
  if (wrongSource) yield wrongSource;
  for (const role of ['saidBy', 'restsOn', 'via'] as const) {
    const id = evidence[role];
    if (id === undefined || (role === 'via' && !looksLikeId(id))) continue;
    const fault = ids.want(id, 'entity', at(role), role);
    if (fault) yield fault;
  }
}

/** When it held, when it was said, when it was published, when it is attested: four clocks, never mixed, but they must be able to be right together. */
function* checkClocks(claim: ClaimDraft, evidence: EvidenceDraft, at: At, source: SourceDraft | undefined) {
  const { said, attested, stance = 'ASSERTS' } = evidence;
  const saidFault = said === undefined ? undefined : faultOf(said);
  if (saidFault !== undefined) yield { ...at('said'), code: 'BAD_DATE', message: `said: ${saidFault}` };
  const attestedFault = attested === undefined || attested === 'published' ? undefined : faultOf(attested);
  if (attestedFault !== undefined) {
    const message = `attested: ${attestedFault} Or say published, which is the source's own date.`;
    yield { ...at('attested'), code: 'BAD_DATE', message };
  }
  if (attested !== undefined && natureOf(claim) === 'EVENT') {
    const message = 'an event happened on a day, which is its on; only a state is attested: leave attested out';
    yield { ...at('attested'), code: 'WRONG_NATURE', message };
  }
  yield* checkWithdrawal(evidence, at, source);
  const published = boundsIfSound(source?.published)?.latest;
  if (published === undefined) return;
  if ((boundsIfSound(said)?.earliest ?? 0) > published) {
    const message = `said (${said}) is after the source was published (${source?.published})`;
    yield { ...at('said'), code: 'SAID_AFTER_PUBLISHED', message };
  }
  const began = claim.on ?? claim.from;
  if (stance === 'ASSERTS' && (boundsIfSound(began)?.earliest ?? 0) > published) {
    const when = `the claim begins (${began}) after its source was published (${source?.published})`;
    yield {
      ...at('source'),
      code: 'ASSERTED_TOO_EARLY',
      message: `${when}, so nobody can assert it yet: is it EXPECTS?`,
    };
  }
}

function* checkWithdrawal({ withdrawn }: EvidenceDraft, at: At, source: SourceDraft | undefined): Generator<Fault> {
  if (!withdrawn) return;
  const fault = faultOf(withdrawn.on);
  if (fault !== undefined) yield { ...at('withdrawn', 'on'), code: 'BAD_DATE', message: `withdrawn: on: ${fault}` };
  const published = boundsIfSound(source?.published)?.earliest;
  const latest = boundsIfSound(withdrawn.on)?.latest;
  if (published === undefined || latest === undefined || latest >= published) return;
  const message = `withdrawn on ${withdrawn.on}, before its source was published (${source?.published}): what nobody had read yet needs no withdrawal`;
  yield { ...at('withdrawn', 'on'), code: 'WITHDRAWN_TOO_EARLY', message };
}
