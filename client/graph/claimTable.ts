/** Claims as the rows of a table, and the ways to sort it. */

import type { ShownFragment } from '../api/operations.ts';
import { counting } from './counting.ts';
import { whenSentence } from './whenWords.ts';
import { standingWords } from './words.ts';

export interface Row {
  readonly id: string;
  readonly number: number;
  readonly who: string;
  readonly does: string;
  readonly whom: string;
  readonly when: string;
  /** ISO; undefined when no date is stated at all. */
  readonly earliest: string | undefined;
  readonly standing: string;
  /** How many sources speak of it, for or against. */
  readonly sources: number;
}

/** In the order in which they stand. */
export const columns = ['number', 'who', 'does', 'whom', 'when', 'standing', 'sources'] as const;
export type Column = (typeof columns)[number];

export interface Sort {
  readonly by: Column;
  /** From the end to the beginning. */
  readonly down: boolean;
}

export const columnWords: Readonly<Record<Column, string>> = {
  number: 'No.',
  who: 'Who',
  does: 'Does',
  whom: 'Whom or what',
  when: 'When',
  standing: 'Standing',
  sources: 'Sources',
};

export function toRow(claim: ShownFragment, number: number): Row {
  const { from, to, event, standing, independentSources, asserted } = claim;
  return {
    id: claim.id,
    number,
    who: claim.subject.name,
    does: claim.verb,
    whom: claim.object.name,
    when: whenSentence(from, to, event),
    earliest: from.earliest ?? from.latest ?? to.earliest ?? to.latest ?? undefined,
    standing: standingWords(standing, independentSources, asserted),
    sources: new Set(counting(claim.evidence.nodes).map(({ source }) => source.id)).size,
  };
}

/** What has no date stays last, whichever way round; equals stay in the order of their numbers. */
export function sortRows(rows: readonly Row[], { by, down }: Sort): Row[] {
  const turn = down ? -1 : 1;
  return [...rows].sort((a, b) => turn * compare(a, b, by, turn) || a.number - b.number);
}

function compare(a: Row, b: Row, by: Column, turn: number): number {
  if (by === 'number' || by === 'sources') return a[by] - b[by];
  if (by !== 'when') return a[by].localeCompare(b[by], 'en');
  if (a.earliest === undefined || b.earliest === undefined)
    return turn * (Number(a.earliest === undefined) - Number(b.earliest === undefined));
  return a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0;
}
