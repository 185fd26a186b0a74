/** The API's answer → entities, links and gaps of a picture. */
import type { ChainQuery, HeldPostFragment, LinkFragment, NamedFragment } from '../api/operations.ts';
import { certaintyOf } from './certainty.ts';
import { mergeLinks } from './merge.ts';
import type { Graph, GraphGap, GraphHolder, GraphLink, GraphNode } from './model.ts';
import { whenWords } from './whenWords.ts';

type Chain = ChainQuery['accountability'];

/** A gap with one of these is where a line stops; the others are said on the card itself. */
const drawnReasons = new Set(['NO_OVERSEER_STATED', 'ISSUER_UNKNOWN', 'NOT_ATTESTED_THEN', 'ENDED', 'NOT_YET']);

export function fromResponse(chain: Chain): Graph {
  const links = [...chain.links.map(toLink), ...postsOfPerson(chain)];
  return {
    focus: chain.of.id,
    direction: chain.direction,
    nodes: entitiesOf(chain),
    edges: mergeLinks(links),
    gaps: chain.gaps.filter((gap) => gap.reasons.some((reason) => drawnReasons.has(reason))).flatMap(gapsDrawn),
  };

  /** A person answers in the posts held: where none of them leads on, each of them is where the sources stop. */
  function gapsDrawn(gap: Chain['gaps'][number]): GraphGap[] {
    const tops = links.filter(({ strength, lower }) => strength === 'HOLDING' && lower === gap.entity.id);
    const open = tops.filter(({ upper }) => !links.some(({ lower }) => lower === upper));
    if (tops.length === 0) return [toGap(gap, gap.entity.id)];
    return open
      .filter(({ upper }) => !chain.gaps.some(({ entity }) => entity.id === upper))
      .map(({ upper }) => toGap(gap, upper));
  }
}

function toLink(link: LinkFragment): GraphLink {
  const account = link.strength === 'ACCOUNT';
  return {
    id: link.id,
    upper: link.overseer.id,
    lower: link.overseen.id,
    strength: link.strength,
    // One act is not a standing duty: the line must not read as if somebody reported for years.
    verb: account ? 'gave an account to' : link.verb,
    readsDown: account ? false : link.readsDown,
    certainty: certaintyOf(link.holds === 'YES', link.why, link.from.edtf !== null),
    why: link.why,
    explanation: link.explanation,
    // What was done once and opened a state bears its own date: nobody was "issuing from March 2013".
    when: whenWords(link.from, link.to, link.event || link.claim.event),
    contested: link.claim.standing === 'CONTESTED',
    loop: link.closesLoop,
    claims: [link.claim.id, ...link.via.map((claim) => claim.id)],
  };
}

/** Asking about a person starts from the posts held, so the person is joined to them; otherwise the picture would hang in the air. */
function postsOfPerson(chain: Chain): GraphLink[] {
  if (chain.of.kind !== 'PERSON') return [];
  const up = chain.direction === 'UP';
  return chain.holders.map(({ post, claim, holds }) => ({
    id: `holding:${claim.id}`,
    upper: up ? post.id : chain.of.id,
    lower: up ? chain.of.id : post.id,
    strength: 'HOLDING',
    verb: 'holds the post of',
    readsDown: !up,
    certainty: certaintyOf(holds === null || holds.answer === 'YES', holds?.why ?? [], claim.from.edtf !== null),
    why: holds?.why ?? [],
    explanation: holds?.explanation ?? null,
    when: whenWords(claim.from, claim.to, false),
    contested: false,
    loop: false,
    claims: [claim.id],
  }));
}

function entitiesOf(chain: Chain): GraphNode[] {
  const holders = new Map<string, Map<string, GraphHolder>>();
  const note = (held: HeldPostFragment) => {
    const known = holders.get(held.post.id) ?? new Map<string, GraphHolder>();
    known.set(held.person.id, toHolder(held));
    holders.set(held.post.id, known);
  };
  for (const link of chain.links) [...link.overseerHolders, ...link.overseenHolders].forEach(note);
  chain.holders.forEach(note);

  const entities = new Map<string, NamedFragment>([[chain.of.id, chain.of]]);
  for (const { post } of chain.of.kind === 'PERSON' ? chain.holders : []) entities.set(post.id, post);
  for (const { overseer, overseen } of chain.links) entities.set(overseen.id, overseen).set(overseer.id, overseer);
  for (const { entity } of chain.gaps) entities.set(entity.id, entity);

  return [...entities.values()].map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    focus: id === chain.of.id,
    ...(kind === 'POST' && { holders: [...(holders.get(id)?.values() ?? [])] }),
  }));
}

function toHolder({ person, claim, holds }: HeldPostFragment): GraphHolder {
  return {
    person: person.id,
    name: person.name,
    claim: claim.id,
    certainty: certaintyOf(holds === null || holds.answer === 'YES', holds?.why ?? [], claim.from.edtf !== null),
    explanation: holds?.explanation ?? null,
    when: whenWords(claim.from, claim.to, false),
  };
}

function toGap({ reasons, sentence }: Chain['gaps'][number], entity: string): GraphGap {
  return { id: `gap:${entity}`, entity, reasons, sentence };
}
