/** What of a gathered network is shown: without what the reader hid or filtered out. */
import type { View } from '../address.ts';
import type { Gathered } from '../api/gathered.ts';
import type { ShownFragment } from '../api/operations.ts';
import { staying } from './filters.ts';
import { joining } from './grow.ts';
import { type Network, networkOf } from './network.ts';

/** @param weighed what was only expected, considered or denied, where it is shown */
export function networkShown(
  { focus, filters, hidden }: Pick<View, 'focus' | 'filters' | 'hidden'>,
  gathered: Pick<Gathered, 'claims' | 'alone' | 'between'>,
  weighed: readonly ShownFragment[],
): Network {
  const stays = staying({ filters, hidden });
  const known = new Set(gathered.claims.map(({ id }) => id));
  const shown = [...gathered.claims, ...weighed.filter(({ id }) => !known.has(id))].filter(stays);
  // A filter is of claims: what has none cannot meet it.
  const alone = filters ? [] : gathered.alone.filter(({ id }) => !hidden?.includes(id));
  return networkOf(focus, [...shown, ...joining(gathered.between.filter(stays), shown, alone)], alone);
}
