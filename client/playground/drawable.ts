/** Every entity and claim in an answer, wherever it stands, as a network to be drawn. Pure. */
import { viewAddress } from '../address.ts';
import type { NamedFragment, NetworkClaimFragment } from '../api/operations.ts';
import { type Network, networkOf } from '../graph/network.ts';
import type { Period } from '../graph/period.ts';
import type { Weight } from '../graph/words.ts';

export type DrawnClaim = Pick<
  NetworkClaimFragment,
  'id' | 'verb' | 'asserted' | 'standing' | 'subject' | 'object' | 'holds' | 'from'
>;

export interface Drawable {
  /** In the order in which the answer names them, the ends of its claims among them. */
  readonly entities: readonly NamedFragment[];
  readonly claims: readonly DrawnClaim[];
  /** Who is only named as saying it: no line joins them to what they say, as that is a line itself. */
  readonly speakers: readonly NamedFragment[];
}

type Drawn = Pick<Drawable, 'entities' | 'claims'>;
type Thing = Readonly<Record<string, unknown>>;

/** @param prefix of what was asked for quietly, by which entities and claims are known */
export function drawableIn(data: unknown, prefix: string): Drawable {
  const entities = new Map<string, NamedFragment>();
  const claims = new Map<string, DrawnClaim>();
  const speakers = new Map<string, NamedFragment>();
  const entityIn = (thing: Thing): NamedFragment | undefined => {
    const [id, name, kind] = [thing[`${prefix}id`], thing[`${prefix}name`], thing[`${prefix}kind`]];
    if (typeof id !== 'string' || typeof name !== 'string') return undefined;
    return { id, name, kind: kind as NamedFragment['kind'] };
  };
  const claimIn = (thing: Thing): DrawnClaim | undefined => {
    const [subject, object] = [thing[`${prefix}subject`], thing[`${prefix}object`]];
    if (!isThing(subject) || !isThing(object)) return undefined;
    const [from, to] = [entityIn(subject), entityIn(object)];
    const [holds, begun] = [thing[`${prefix}holds`], thing[`${prefix}from`]];
    return (
      from &&
      to && {
        id: String(thing[`${prefix}id`]),
        verb: String(thing[`${prefix}verb`]),
        asserted: thing[`${prefix}asserted`] === true,
        standing: thing[`${prefix}standing`] as DrawnClaim['standing'],
        subject: from,
        object: to,
        // Whether it held is asked only where the query speaks of one time.
        ...(isThing(holds) && { holds: holds as unknown as NonNullable<DrawnClaim['holds']> }),
        from: { edtf: null, ...(isThing(begun) && begun) },
      }
    );
  };
  const look = (value: unknown, found: Map<string, NamedFragment>): void => {
    if (Array.isArray(value)) for (const each of value) look(each, found);
    if (!isThing(value)) return;
    const claim = claimIn(value);
    if (claim) claims.set(claim.id, claim);
    const entity = claim ? undefined : entityIn(value);
    if (entity) found.set(entity.id, entity);
    const below = `${prefix}evidence` in value ? speakers : entities;
    for (const each of Object.values(value)) look(each, below);
  };
  look(data, entities);
  // Where nothing else is asked for, they are what the answer is about.
  const [first, others] = entities.size > 0 ? [entities, speakers] : [speakers, new Map<string, NamedFragment>()];
  return {
    entities: [...first.values()],
    claims: [...claims.values()],
    speakers: [...others.values()].filter(({ id }) => !first.has(id)),
  };
}

/** With those besides who are only named as saying it. */
export const withSpeakers = (drawable: Drawable): Drawable => ({
  ...drawable,
  entities: [...drawable.entities, ...drawable.speakers],
  speakers: [],
});

/** @param evidenceOf of claims that are not asserted: its words say what they are */
export function networkIn(
  { entities, claims }: Drawn,
  focus: string,
  evidenceOf: (claim: string) => readonly Weight[],
): Network {
  return networkOf(
    focus,
    claims.map((claim) => ({
      ...claim,
      evidence: { nodes: evidenceOf(claim.id) },
    })),
    entities,
  );
}

/** The entity that most claims of the answer touch; the first that it names where none touches any. */
export function middleOf({ entities, claims }: Drawn): string | undefined {
  const touching = new Map<string, number>();
  for (const { subject, object } of claims)
    for (const { id } of [subject, object]) touching.set(id, (touching.get(id) ?? 0) + 1);
  const [most] = [...touching].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? entities[0]?.id;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters of an address that can still be sent on, and whose view can still be asked as GraphQL. */
const longest = 5_000;

export interface Continued {
  readonly address: string;
  /** How many of the answer's claims and lone entities it holds: all, unless they are too many for an address. */
  readonly kept: number;
  readonly of: number;
}

/**
 * The explorer's network of exactly what the answer drew: its claims with their ends, and the entities that none of them joins to another.
 * @param period the one time that the answer speaks of
 */
export function explorerAddress(drawable: Drawn, period: Period | undefined): Continued {
  const focus = middleOf(drawable) ?? '';
  const joined = drawable.claims.filter(({ subject, object }) => subject.id !== object.id);
  const ends = new Set(joined.flatMap(({ subject, object }) => [subject.id, object.id]));
  const ids = [...joined, ...drawable.entities.filter(({ id }) => !ends.has(id))].map(({ id }) => id);
  const holding = (only: readonly string[]) => viewAddress({ focus, direction: 'UP', view: 'network', period, only });
  let room = longest - holding(['x']).length;
  const kept = ids.filter((id) => {
    room -= `,${encodeURIComponent(id)}`.length;
    return room >= 0;
  });
  return { address: holding(kept), kept: kept.length, of: ids.length };
}
