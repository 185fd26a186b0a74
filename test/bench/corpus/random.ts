/** Chance that is the same every time: a small generator (mulberry32), and the ways in which the bench's corpus draws from it. */

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /**
   * A place in a list of `n` by a power law: the first places are drawn far more often than the rest.
   * @param power 1 for all alike; with 3 the first of n is drawn with probability n to the power of -1/3
   */
  skewed(n: number, power?: number): number;
  /** One of the choices, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (n: number) => Math.floor(next() * n);

  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, below(list.length)),
    skewed: (n, power = 3) => Math.floor(next() ** power * n),
    weighted(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return at(choices, choices.length - 1)[0];
    },
  };
}

/** What stands at a place that is known to be there. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`there is no place ${place} in a list of ${list.length}`);
  return found;
}
