/**
 * The steps in which a network came to be: each is laid out among those before it, which stay. So where anything stands follows from the address alone,
 * and what comes to it moves nothing.
 */
import { seatApart, seatOf, sizeOf } from './network.ts';
import type { Point } from './route.ts';

/** A claim, as far as it matters to where things stand. */
export interface Tie {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** Everything that is there by then. */
export interface Step {
  readonly nodes: readonly (Point & { readonly id: string; readonly size: number })[];
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** What was moved by hand after fewer expansions than this stands there already. */
  readonly pinsBefore: number;
}

/** What one step brings. */
export interface Brought {
  readonly ties: readonly Tie[];
  /** What may be joined to nothing. */
  readonly alone?: readonly { readonly id: string }[];
  readonly pinsBefore: number;
}

/** @param brought in the order in which it came; what was there already is not counted again */
export function stepsOf(focus: string, brought: readonly Brought[]): Step[] {
  const ties = new Map<string, Tie>();
  const apart = new Set<string>();
  return brought.map(({ ties: more, alone = [], pinsBefore }) => {
    for (const { id } of alone) apart.add(id);
    for (const tie of more) if (tie.subject.id !== tie.object.id && !ties.has(tie.id)) ties.set(tie.id, tie);
    return { ...stepOf(focus, [...ties.values()], [...apart]), pinsBefore };
  });
}

function stepOf(focus: string, ties: readonly Tie[], apart: readonly string[]): Omit<Step, 'pinsBefore'> {
  const touching = new Map<string, number>();
  for (const { subject, object } of ties)
    for (const { id } of [subject, object]) touching.set(id, (touching.get(id) ?? 0) + 1);
  return {
    nodes: [
      ...[...touching].map(([id, count]) => ({ id, size: sizeOf(count, id === focus), ...seatOf(id, id === focus) })),
      ...apart
        .filter((id) => !touching.has(id))
        .map((id, at) => ({ id, size: sizeOf(0, id === focus), ...seatApart(at) })),
    ],
    edges: ties.map(({ id, subject, object }) => ({ id, from: subject.id, to: object.id })),
  };
}
