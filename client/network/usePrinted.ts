/** The network on paper: no printer takes what a graphics card has drawn, so it is drawn anew, with lines and words as sharp as paper is. */
import { type RefObject, useEffect } from 'react';
import type { Network } from '../graph/network.ts';
import { fitNetwork } from '../graph/networkFit.ts';
import { networkSvg } from '../graph/networkSvg.ts';
import { onPaper } from '../ui/onPaper.ts';
import type { Places } from './layout.worker.ts';
import { readTheme } from './theme.ts';

/** Of the sheet's width and height, in pixels of the picture; a printer makes of them what its paper has. */
const sheet = { width: 1000, height: 760 };
const margin = { x: 110, y: 30 };

/** @param numberOf the notes that are printed under the picture */
export function usePrinted(
  holder: RefObject<HTMLElement | null>,
  network: Network,
  places: { readonly current: Places },
  numberOf: ReadonlyMap<string, number>,
): void {
  useEffect(() => {
    const draw = () => {
      if (!holder.current) return;
      const at = network.nodes.map(({ id, x, y }) => [id, places.current[id] ?? { x, y }] as const);
      const fitted = fitNetwork(new Map(at), sheet, margin);
      const { markup, height } = onPaper(() => networkSvg(network, fitted, numberOf, sheet, readTheme()));
      holder.current.innerHTML = `<svg viewBox="0 0 ${sheet.width} ${height}">${markup}</svg>`;
    };
    const print = window.matchMedia('print');
    const onChange = () => print.matches && draw();
    window.addEventListener('beforeprint', draw);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', draw);
      print.removeEventListener('change', onChange);
    };
  }, [holder, network, places, numberOf]);
}
