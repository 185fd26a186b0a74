/** Sets of days as stretches in order, none touching another: when an entity can stand in a chain. Days are YYYYMMDD, both ends included. */
import type { Window } from './types.ts';

export type Spans = readonly Window[];

export const anyTime: Window = { from: 0, to: 99999999 };

export function overlap(one: Window, other: Window): Window | undefined {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from <= to ? { from, to } : undefined;
}

/** The days of the set within the window; none without a window. */
export function within(spans: Spans, window: Window | undefined): Spans {
  if (!window) return [];
  return spans.map((span) => overlap(span, window)).filter((span) => span !== undefined);
}

export function union(one: Spans, other: Spans): Spans {
  const joined: Window[] = [];
  for (const span of [...one, ...other].toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1)
      joined[joined.length - 1] = {
        from: last.from,
        to: Math.max(last.to, span.to),
      };
    else joined.push(span);
  }
  return joined;
}

/** The days of `spans` that are not in `known`. */
export function without(spans: Spans, known: Spans): Spans {
  return known.reduce<Spans>(
    (rest, hole) =>
      rest.flatMap((span) => {
        if (!overlap(span, hole)) return [span];
        const before = { from: span.from, to: hole.from - 1 };
        const after = { from: hole.to + 1, to: span.to };
        return [before, after].filter((part) => part.from <= part.to);
      }),
    spans,
  );
}
