/** How many ids the API takes, and how many things it gives, at once. */
export const mostAtOnce = 100;

/** The ids in their order, as many together as are asked about at once. */
export function slices(ids: readonly string[], size = mostAtOnce): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
}
