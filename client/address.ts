/** What is shown ↔ the address. The address alone decides the view, so that reload, share and Back all give the same picture. */
import { type Period, readEdtf } from './graph/period.ts';

export type Direction = 'UP' | 'DOWN';

export interface View {
  /** The entity that the question is about. */
  readonly focus: string;
  readonly direction: Direction;
  /** Absent: any time. */
  readonly period?: Period;
  /** The id of the entity, claim or source whose proof is open. */
  readonly selected?: string;
}

export interface ReadView {
  readonly view: View;
  /** What in the address could not be read, and what is shown instead: sentences for people. */
  readonly faults: readonly string[];
}

export function readView(focus: string, search: URLSearchParams): ReadView {
  const faults: string[] = [];
  const asOf = search.get('asOf');
  const period = asOf === null ? undefined : readEdtf(asOf);
  if (asOf !== null && !period)
    faults.push(`“${asOf}” in the address is not a day, month, season or year, so any time is shown.`);
  const direction = search.get('direction');
  if (direction !== null && direction !== 'UP' && direction !== 'DOWN')
    faults.push(`“${direction}” in the address is neither UP nor DOWN, so those who oversee are shown.`);
  const selected = search.get('selected');
  return {
    view: {
      focus,
      direction: direction === 'DOWN' ? 'DOWN' : 'UP',
      ...(period && { period }),
      ...(selected && { selected }),
    },
    faults,
  };
}

export function viewAddress({ focus, direction, period, selected }: View): string {
  const search = new URLSearchParams();
  if (period) search.set('asOf', period.edtf);
  if (direction === 'DOWN') search.set('direction', direction);
  if (selected) search.set('selected', selected);
  const query = search.toString();
  return `/entity/${encodeURIComponent(focus)}${query && `?${query}`}`;
}

export const claimAddress = (id: string): string => `/claim/${encodeURIComponent(id)}`;
export const sourceAddress = (id: string): string => `/source/${encodeURIComponent(id)}`;
