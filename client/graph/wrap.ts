/** Text broken into lines of a given width, before anything is drawn. */

/** Width in pixels of one run of text in the font that it will be drawn in. */
export type Measure = (text: string) => number;

export interface Wrapped {
  readonly lines: readonly string[];
  /** The widest line's width in pixels, rounded up. */
  readonly width: number;
}

/** Scripts that put no spaces between words, and break anywhere: Chinese and Japanese. */
const unspaced = /[\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\uff00-\uffef]/;

/** Breaks at spaces, and between signs where a script has none; a single word wider than `limit` keeps its own line whole, so that nothing is ever cut. */
export function wrap(text: string, limit: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string, space: string) => {
    const longer = line ? line + space + piece : piece;
    if (line && measure(longer) > limit) {
      lines.push(line);
      line = piece;
    } else line = longer;
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!unspaced.test(word) || measure(word) <= limit) put(word, ' ');
    else for (const [at, sign] of [...word].entries()) put(sign, at === 0 ? ' ' : '');
  }
  if (line) lines.push(line);
  return { lines, width: Math.ceil(Math.max(0, ...lines.map(measure))) };
}

/** An address, which has no spaces: broken after its own signs, and wherever it must be. */
export function wrapAddress(address: string, limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string) => {
    if (line && measure(line + piece) > limit) {
      lines.push(line);
      line = '';
    }
    line += piece;
  };
  for (const piece of address.split(/(?<=[/?&])/)) {
    if (measure(piece) <= limit) put(piece);
    else for (const sign of piece) put(sign);
  }
  return [...lines, line];
}

/** The same number of lines, but as even as they can be: a headline's shape instead of one long line and a stray word. */
export function balance(text: string, limit: number, measure: Measure): Wrapped {
  const greedy = wrap(text, limit, measure);
  let best = greedy;
  for (let width = greedy.width; width > 40; width -= 4) {
    const narrower = wrap(text, width, measure);
    if (narrower.lines.length > greedy.lines.length) break;
    best = narrower;
  }
  return best;
}
