/** What a view says of itself, whenever it changes. */
import type { ViewName } from '../address.ts';
import type { Gathered } from '../api/gathered.ts';
import type { NamedFragment } from '../api/operations.ts';
import type { Point } from './route.ts';

export interface OnScreen {
  readonly view: ViewName;
  /** Ids of the claims that it shows. */
  readonly claims: readonly string[];
  /** The entities that it shows, whether or not one of those claims has them at its ends; absent: just those ends. */
  readonly entities?: readonly NamedFragment[];
  /** Ids of the claims that it would show if none were filtered out or hidden. */
  readonly among: readonly string[];
  /** False while what was shown before stands until what is asked for now is there. */
  readonly current: boolean;
  /** Of the network: where an entity stands, in the layout's own units; undefined for what is not in the picture. */
  readonly placeOf?: (id: string) => Point | undefined;
  /** Of the network: all that it holds, and what was asked for it. */
  readonly gathered?: Gathered | undefined;
}
