/** How a picture stays readable the more there is in it: smaller marks, thinner lines. */
import type { Network } from '../graph/network.ts';
import { mostMarks } from '../graph/networkDetail.ts';

/** How much smaller each mark is where many stand together. */
export const crowding = (marks: number) => Math.sqrt(Math.min(1, roomy / Math.min(marks, mostMarks)));
const roomy = 400;

/** How much smaller, so that they cover no more than a share of the frame: the most connected of a large record are all large. */
export function covering(nodes: Network['nodes'], { clientWidth, clientHeight }: HTMLElement): number {
  const covered = nodes.slice(0, mostMarks).reduce((sum, { size }) => sum + 3 * size ** 2, 0);
  return Math.sqrt(Math.min(1, (share * clientWidth * clientHeight) / (covered || 1)));
}
const share = 0.12;

/** How much thinner each line is where there are many: of the thickness of a few they would be one dark surface. */
export const thinning = (lines: number) => Math.sqrt(Math.min(1, fewLines / lines));
const fewLines = 250;
