/** The width of text in the picture's own fonts. The same fonts stand in diagram.css; text that is measured otherwise would leave its card. */
import type { Measures } from '../graph/card.ts';
import type { Measure } from '../graph/wrap.ts';

const family = '"Inter Variable", system-ui, sans-serif';
const fonts = {
  kind: `600 11px ${family}`,
  name: `600 15px ${family}`,
  holder: `400 14px ${family}`,
  verb: `500 14px ${family}`,
  remark: `400 13px ${family}`,
} as const;
/** diagram.css spaces the kind's capitals; a canvas does not know. */
const kindSpacing = 0.7;

let made: Promise<Measures> | undefined;

/** Resolves once the fonts are there, or cannot be had: a missing font must not keep the picture back. */
export function measures(): Promise<Measures> {
  made ??= make();
  return made;
}

async function make(): Promise<Measures> {
  await Promise.allSettled(Object.values(fonts).map((font) => document.fonts.load(font)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to measure text with');
  const inFont = (font: string, spacing = 0): Measure => {
    const known = new Map<string, number>();
    return (text) => {
      const width = known.get(text);
      if (width !== undefined) return width;
      context.font = font;
      const measured = context.measureText(text).width + spacing * text.length;
      known.set(text, measured);
      return measured;
    };
  };
  return {
    kind: inFont(fonts.kind, kindSpacing),
    name: inFont(fonts.name),
    holder: inFont(fonts.holder),
    verb: inFont(fonts.verb),
    remark: inFont(fonts.remark),
  };
}
