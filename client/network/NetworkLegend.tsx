/** What the outlines and lines on screen mean, and only those. */
import { Legend } from '../diagram/Legend.tsx';
import { legendOfLooks } from '../graph/legend.ts';
import type { Network } from '../graph/network.ts';

export function NetworkLegend({ network: { nodes, edges } }: { network: Network }) {
  return <Legend legend={legendOfLooks(nodes, edges)} />;
}
