/** Every entity and claim in an answer, wherever it stands, as a network to be drawn. Pure. */
import { viewAddress } from '../address.ts';
import type { NamedFragment, NetworkClaimFragment, Stance } from '../api/operations.ts';
import { type Network, type NetworkNode, networkOf } from '../graph/network.ts';

export type DrawnClaim = Pick<
  NetworkClaimFragment,
  'id' | 'verb' | 'asserted' | 'standing' | 'subject' | 'object' | 'holds' | 'from'
>;

export interface Drawable {
  /** In the order in which the answer names them, the ends of its claims among them. */
  readonly entities: readonly NamedFragment[];
  readonly claims: readonly DrawnClaim[];
}

type Thing = Readonly<Record<string, unknown>>;

/** @param prefix of what was asked for quietly, by which entities and claims are known */
export function drawableIn(data: unknown, prefix: string): Drawable {
  const entities = new Map<string, NamedFragment>();
  const claims = new Map<string, DrawnClaim>();
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
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each);
    if (!isThing(value)) return;
    const claim = claimIn(value);
    if (claim) claims.set(claim.id, claim);
    const entity = claim ? undefined : entityIn(value);
    if (entity) entities.set(entity.id, entity);
    for (const below of Object.values(value)) look(below);
  };
  look(data);
  return { entities: [...entities.values()], claims: [...claims.values()] };
}

/** @param stancesOf of claims that are not asserted: what their words say they are */
export function networkIn(
  { entities, claims }: Drawable,
  focus: string,
  stancesOf: (claim: string) => readonly Stance[],
): Network {
  const joined = networkOf(
    focus,
    claims.map((claim) => ({
      ...claim,
      evidence: { nodes: stancesOf(claim.id).map((stance) => ({ stance })) },
    })),
  );
  const known = new Set(joined.nodes.map(({ id }) => id));
  const alone = entities.filter(({ id }) => !known.has(id));
  return { ...joined, nodes: [...joined.nodes, ...alone.map((entity, at) => standing(entity, at, focus))] };
}

/** What nothing joins, on a spiral as a sunflower has it, so that none covers another. */
function standing({ id, name, kind }: NamedFragment, at: number, focus: string): NetworkNode {
  const turn = at * Math.PI * (3 - Math.sqrt(5));
  const reach = 14 * Math.sqrt(at + 0.5);
  return {
    id,
    name,
    kind,
    focus: id === focus,
    claims: 0,
    size: 8,
    x: Math.cos(turn) * reach,
    y: Math.sin(turn) * reach,
  };
}

/** The entity that most claims of the answer touch; the first that it names where none touches any. */
export function middleOf({ entities, claims }: Drawable): string | undefined {
  const touching = new Map<string, number>();
  for (const { subject, object } of claims)
    for (const { id } of [subject, object]) touching.set(id, (touching.get(id) ?? 0) + 1);
  const [most] = [...touching].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? entities[0]?.id;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids in an address; past a few thousand characters it is no longer one that can be sent on. */
const mostIds = 99;
const longest = 6_000;

/** The explorer's network around the middle of the answer, with the surroundings of everything else in it. */
export function explorerAddress(drawable: Drawable): string {
  const focus = middleOf(drawable) ?? '';
  const considered = drawable.claims.some(({ asserted }) => !asserted);
  let address = viewAddress({ focus, direction: 'UP', view: 'network', ...(considered && { considered }) });
  const ends = drawable.claims.flatMap(({ subject, object }) => [subject.id, object.id]);
  const others = new Set([...drawable.entities.map(({ id }) => id), ...ends]);
  others.delete(focus);
  for (const id of [...others].slice(0, mostIds)) {
    const further = `&expanded=${encodeURIComponent(id)}`;
    if (address.length + further.length <= longest) address += further;
  }
  return address;
}
