/** The evidence that counts: what was taken back stays on show as withdrawn, and is nobody's word any more. */
export function counting<T extends { readonly withdrawn?: unknown }>(evidence: readonly T[]): T[] {
  return evidence.filter(({ withdrawn }) => !withdrawn);
}

/** The evidence to show where there is room for one: what counts before what was taken back. */
export function firstToShow<T extends { readonly withdrawn?: unknown }>(evidence: readonly T[]): T | undefined {
  return counting(evidence)[0] ?? evidence[0];
}
