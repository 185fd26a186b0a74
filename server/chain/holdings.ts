/** Who held a post, and which posts a person held, on the days that matter: within the horizon of HOLDS_POST, so that nobody attested once holds a post for ever. */
import { extentsOf } from '../corpus/projection/extents.ts';
import { holds } from '../time/holds.ts';
import type { Period } from '../time/period.ts';
import { datedOf, heldOf } from './dates.ts';
import { spanOf } from './reach.ts';
import { anyTime, type Spans, within } from './spans.ts';
import type { Holder, HoldingRow, Window } from './types.ts';

export interface Holdings {
  /** Holdings of the post that may have lasted on some of the days. */
  ofPost(post: string, days: Spans): readonly HoldingRow[];
  byPerson(person: string, days: Spans): readonly HoldingRow[];
  /** The holding of that claim; undefined when no row has it. */
  byClaim(claim: string): HoldingRow | undefined;
  /** The holding of the post, or by the person, nearest to the days, when none is on them. */
  nearest(postOrPerson: string, days: Spans): HoldingRow | undefined;
  /** The days on which the holding may have lasted. */
  days(holding: HoldingRow): Spans;
  holder(holding: HoldingRow): Holder;
}

export function holdingsOf(rows: readonly HoldingRow[], asOf: Period | undefined): Holdings {
  const window = asOf ?? anyTime;
  const extents = new Map(rows.map((row) => [row.claim.id, extentsOf(datedOf(row.claim), 'STATE')]));
  const extent = (row: HoldingRow) => extents.get(row.claim.id) ?? extentsOf(datedOf(row.claim), 'STATE');
  const on = (row: HoldingRow, days: Spans) => within(days, spanOf(extent(row), window)).length > 0;
  const sorted = rows.toSorted(
    (a, b) =>
      certainty(a, asOf) - certainty(b, asOf) ||
      collator.compare(a.person.name, b.person.name) ||
      collator.compare(a.post.name, b.post.name) ||
      collator.compare(a.claim.id, b.claim.id),
  );
  return {
    ofPost: (post, days) => sorted.filter((row) => row.post.id === post && on(row, days)),
    byPerson: (person, days) => sorted.filter((row) => row.person.id === person && on(row, days)),
    byClaim: (claim) => sorted.find((row) => row.claim.id === claim),
    nearest: (id, days) =>
      nearestOf(
        sorted.filter((row) => row.post.id === id || row.person.id === id),
        days,
        (row) => {
          const { pf, pt } = extent(row);
          return { from: pf, to: pt };
        },
      ),
    days: (row) => within([window], spanOf(extent(row), window)),
    holder: (row) => ({
      person: row.person,
      post: row.post,
      claim: row.claim.id,
      ...(row.claim.from === null ? {} : { from: row.claim.from }),
      ...(row.claim.to === null ? {} : { to: row.claim.to }),
      ...(asOf ? { holds: holds(heldOf(row.claim), asOf) } : {}),
    }),
  };
}

const collator = new Intl.Collator('en');

function certainty(row: HoldingRow, asOf: Period | undefined): number {
  return asOf && holds(heldOf(row.claim), asOf).answer !== 'YES' ? 1 : 0;
}

/** The thing whose own days lie nearest to the asked ones; of equals the later. */
export function nearestOf<Thing>(
  things: readonly Thing[],
  days: Spans,
  own: (thing: Thing) => Window,
): Thing | undefined {
  const measured = things.map((thing) => ({ thing, gap: gapBetween(own(thing), days), from: own(thing).from }));
  return measured.toSorted((a, b) => a.gap - b.gap || b.from - a.from)[0]?.thing;
}

/** How far a stretch is from the days. */
function gapBetween(span: Window, days: Spans): number {
  const gaps = days.map((day) => Math.max(place(day.from) - place(span.to), place(span.from) - place(day.to), 0));
  return Math.min(...gaps, Number.MAX_SAFE_INTEGER);
}

/** A day YYYYMMDD on a line with months of 31 days, good for comparing distances. */
function place(day: number): number {
  return Math.floor(day / 10000) * 372 + (Math.floor(day / 100) % 100) * 31 + (day % 100);
}
