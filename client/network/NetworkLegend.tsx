/** What the outlines and lines on screen mean, and only those. */
import { Legend } from '../diagram/Legend.tsx';
import type { Stroke } from '../graph/appearance.ts';
import { legendOfLooks } from '../graph/legend.ts';
import type { Network } from '../graph/network.ts';

interface NetworkLegendProps {
  readonly network: Network;
  /** What each line means, where the picture is no view of one time. */
  readonly words?: Readonly<Record<Stroke, string>>;
}

export function NetworkLegend({ network: { nodes, edges }, ...words }: NetworkLegendProps) {
  return <Legend legend={legendOfLooks(nodes, edges)} {...words} />;
}
