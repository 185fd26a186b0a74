/** One figure of the bench: what was measured, against what, and whether it reaches its target. */
import type { Timing } from './measure.ts';

export type Unit = 'ms' | 's' | 'KB' | 'MB' | 'rows/s' | 'requests';

export interface Figure {
  readonly name: string;
  /** Entities in the corpus; absent where the shipped corpus was served. */
  readonly size?: number;
  readonly value: number;
  readonly unit: Unit;
  /** The quarters below and above a median. */
  readonly spread?: readonly [low: number, high: number];
  /** The value against what `against` names; how is for `target` to say. */
  readonly ratio?: number;
  readonly against?: string;
  readonly target?: Target;
  /** What a measurement shows to bound it. */
  readonly note?: string;
}

/** What the figure is held to: its ratio when it has one, else its value. */
export interface Target {
  readonly most?: number;
  readonly least?: number;
}

/** Nothing when it has no target. */
export function reaches({ value, ratio, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  const held = ratio ?? value;
  return held <= (target.most ?? Number.POSITIVE_INFINITY) && held >= (target.least ?? Number.NEGATIVE_INFINITY);
}

export function targetText({ target, ratio, unit }: Figure): string {
  if (!target) return '';
  const of = ratio === undefined ? ` ${unit}` : ' ×';
  return target.most === undefined ? `at least ${target.least}${of}` : `at most ${target.most}${of}`;
}

/** A median in milliseconds with its spread. */
export function milliseconds(name: string, timing: Timing, more: Omit<Figure, 'name' | 'value' | 'unit'> = {}): Figure {
  return { name, value: timing.median, unit: 'ms', spread: [timing.low, timing.high], ...more };
}

/** Three digits that matter. */
export function shown(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}
