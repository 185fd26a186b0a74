/** What the outlines and lines on screen mean, and only those. */
import { Legend } from '../diagram/Legend.tsx';
import { strokeWordsAt } from '../graph/appearance.ts';
import { legendOfLooks } from '../graph/legend.ts';
import type { Network } from '../graph/network.ts';
import type { Period } from '../graph/period.ts';

interface NetworkLegendProps {
  readonly network: Network;
  /** The time that the lines speak of; absent: any. */
  readonly period: Period | undefined;
}

export function NetworkLegend({ network: { nodes, edges }, period }: NetworkLegendProps) {
  return <Legend legend={legendOfLooks(nodes, edges)} words={strokeWordsAt(period)} />;
}
