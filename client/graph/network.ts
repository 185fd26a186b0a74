/** Entities and claims → a network before it is laid out: how large, how curved, where each begins. Pure, and the same on every machine. */
import type { EntityKind, NamedFragment, NetworkClaimFragment } from '../api/operations.ts';
import { type Stroke, strokeIn } from './appearance.ts';
import { certaintyOf } from './certainty.ts';
import type { Point } from './route.ts';
import { type Weight, weighedWords, whyOrder, whyWords } from './words.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly focus: boolean;
  /** How many claims touch it. */
  readonly claims: number;
  /** Half its width in pixels. */
  readonly size: number;
  /** Where the layout begins. */
  readonly x: number;
  readonly y: number;
}

export interface NetworkEdge {
  /** The claim's. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** "oversees", "oversees (no date stated)"; "considered: takes over" for what no source reports to have happened. */
  readonly words: string;
  /** How far it bends from the straight line, seen from its beginning; 0 for the only one of its pair. */
  readonly curvature: number;
  /** The base stroke, as in the chain; `contested` dashes it, whatever it is. */
  readonly stroke: Stroke;
  readonly contested: boolean;
  readonly weighed: boolean;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

type Claim = Pick<NetworkClaimFragment, 'id' | 'verb' | 'asserted' | 'standing' | 'subject' | 'object'> & {
  /** Absent at any time: then everything that is asserted held at some time. */
  readonly holds?: NetworkClaimFragment['holds'];
  readonly from: { readonly edtf: string | null };
  readonly evidence: { readonly nodes: readonly Weight[] };
};

/** Between two neighbours of a pair's lines. */
const bend = 0.28;

/** @param alone entities that stand in it whether or not any of the claims joins them to another */
export function networkOf(focus: string, claims: readonly Claim[], alone: readonly NamedFragment[] = []): Network {
  const entities = new Map<string, NamedFragment>();
  const touching = new Map<string, number>();
  const pairs = new Map<string, Claim[]>();
  // What is joined to itself has no line to draw; the panel has it.
  const joined = claims.filter(({ subject, object }) => subject.id !== object.id);
  for (const claim of joined) {
    for (const end of [claim.subject, claim.object]) {
      entities.set(end.id, end);
      touching.set(end.id, (touching.get(end.id) ?? 0) + 1);
    }
    const pair = pairOf(claim);
    pairs.set(pair, [...(pairs.get(pair) ?? []), claim]);
  }
  const nodes = [...entities.values()].map(({ id, name, kind }): NetworkNode => {
    const count = touching.get(id) ?? 0;
    return {
      id,
      name,
      kind,
      focus: id === focus,
      claims: count,
      size: sizeOf(count, id === focus),
      ...seatOf(id, id === focus),
    };
  });
  const apart = alone
    .filter(({ id }) => !entities.has(id))
    .map(({ id, name, kind }, at) => {
      const focal = id === focus;
      return { id, name, kind, focus: focal, claims: 0, size: sizeOf(0, focal), ...seatApart(at) };
    });
  return { nodes: [...nodes, ...apart], edges: [...pairs.values()].flatMap(toEdges) };
}

/** @param claims how many touch it */
export const sizeOf = (claims: number, focus: boolean): number =>
  Math.min(22, (focus ? 13 : 8) + 1.6 * Math.sqrt(claims));

/** Where the layout of an entity begins. */
export function seatOf(id: string, focus: boolean): Point {
  const [turn, out] = [seeded(id), seeded(`${id}'`)];
  const reach = focus ? 0 : 20 + 80 * out;
  return { x: Math.cos(turn * 2 * Math.PI) * reach + 0, y: Math.sin(turn * 2 * Math.PI) * reach + 0 };
}

/** Of what nothing joins: on a spiral as a sunflower has it, so that none covers another. */
export function seatApart(at: number): Point {
  const turn = at * Math.PI * (3 - Math.sqrt(5));
  const reach = 14 * Math.sqrt(at + 0.5);
  return { x: Math.cos(turn) * reach, y: Math.sin(turn) * reach };
}

function toEdges(pair: readonly Claim[]): NetworkEdge[] {
  return pair.map((claim, at) => {
    const { id, subject, object, asserted } = claim;
    const aside = (at - (pair.length - 1) / 2) * bend;
    return {
      id,
      from: subject.id,
      to: object.id,
      words: wordsOf(claim),
      // The two directions of a pair see the same side with opposite signs.
      curvature: (subject.id < object.id ? aside : -aside) + 0,
      stroke: strokeOf(claim),
      contested: asserted && claim.standing === 'CONTESTED',
      weighed: !asserted,
    };
  });
}

function strokeOf(claim: Claim): Stroke {
  if (!claim.asserted) return 'weighed';
  return claim.holds?.answer === 'NO' ? 'outside' : strokeIn[certaintyIn(claim)];
}

const certaintyIn = ({ holds, from }: Claim) =>
  certaintyOf(!holds || holds.answer === 'YES', holds?.why ?? [], from.edtf !== null);

function wordsOf(claim: Claim): string {
  const { asserted, standing, verb, evidence, holds } = claim;
  if (!asserted) return `${weighedWords(evidence.nodes)}: ${verb}`;
  const reason = certaintyIn(claim) !== 'SURE' && whyOrder.find((why) => holds?.why.includes(why));
  const doubt = holds?.answer === 'NO' ? 'not then' : reason && whyWords[reason];
  const remarks = [standing === 'CONTESTED' && 'contested', doubt].filter(Boolean);
  return remarks.length > 0 ? `${verb} (${remarks.join(', ')})` : verb;
}

const pairOf = ({ subject, object }: Claim) => [subject.id, object.id].sort().join('\u0000');

/** A number from 0 to 1 that only the text decides (FNV-1a). */
function seeded(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x100000000;
}
