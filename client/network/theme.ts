/** The page's colours as the network needs them: the graphics card knows no style sheet. */
import type { EntityKind } from '../api/operations.ts';
import type { Pen } from '../graph/networkLine.ts';
import type { Rgb } from './shapes.ts';

export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly quiet: string;
  readonly edge: string;
  readonly accent: string;
  readonly hueOf: (kind: EntityKind) => string;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: named('paper'),
    ink: named('ink'),
    soft: named('soft'),
    quiet: named('quiet'),
    edge: named('edge'),
    accent: named('accent'),
    hueOf: (kind) => named(kind.toLowerCase()),
  };
}

/** The inks of lines, so much of each on the paper. */
export function inksOn(theme: Theme, share: number): Readonly<Record<Pen['ink'], string>> {
  const on = (colour: string) => mixed(colour, theme.paper, share);
  return { soft: on(theme.soft), quiet: on(theme.quiet), edge: on(theme.edge) };
}

/** "#rrggbb" */
function mixed(colour: string, paper: string, share: number): string {
  const [from, to] = [rgb(paper), rgb(colour)];
  const parts = from.map((part, at) => Math.round(255 * (part + ((to[at] ?? 0) - part) * share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** "#96291c" → its parts from 0 to 1. */
export function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
