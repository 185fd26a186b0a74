/** The measure in words: one line for each text, and all of them together. */
import type { Measured, Share } from './measure.ts';

export function measuredText(how: string, all: readonly Measured[]): string {
  const rows = [
    ...all.map(({ source, entities, claims }) => [source, entities, claims] as const),
    ['all', total(all.map(({ entities }) => entities)), total(all.map(({ claims }) => claims))] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `${how}:`,
    ...rows.map(
      ([name, entities, claims]) =>
        `  ${name.padEnd(width)}  ${shareText('entities', entities)}; ${shareText('claims', claims)}`,
    ),
  ].join('\n');
}

function total(all: readonly Share[]): Share {
  const sum = (of: (share: Share) => number) => all.reduce((count, share) => count + of(share), 0);
  return {
    both: sum(({ both }) => both),
    ofReader: sum(({ ofReader }) => ofReader),
    proposed: sum(({ proposed }) => proposed),
  };
}

function shareText(what: string, { both, ofReader, proposed }: Share): string {
  return `${what}: ${both} of the reader's ${ofReader} proposed (${percent(both, ofReader)}), of ${proposed} proposals ${percent(both, proposed)} the reader's`;
}

function percent(some: number, all: number): string {
  return all === 0 ? '–' : `${Math.round((100 * some) / all)} %`;
}
