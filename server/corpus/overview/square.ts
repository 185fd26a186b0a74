/** The square that the whole record's picture lies in. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** It reaches from minus this to this, both ways. */
export const reach = 1_000;
