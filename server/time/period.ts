/** The periods that a question is asked about: a day, month, season or year. */
import { allowedPeriods } from './allowed.ts';
import { unitBounds } from './bounds.ts';
import { isPoint, longestDate, readEdtf } from './edtf.ts';

/** `from` and `to` are its first and last day, as YYYYMMDD integers. */
export interface Period {
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
}

const allowed = `a period is ${allowedPeriods}`;

/** Throws RangeError with a sentence for people: the value, and what is allowed. */
export function readPeriod(text: string): Period {
  const point = pointOf(text);
  if (!point || point.approximate || point.uncertain || point.precision === 'DECADE') {
    const shown = text.length > longestDate ? `${text.slice(0, longestDate)}…` : text;
    throw new RangeError(`“${shown}” is not a period: ${allowed}.`);
  }
  const { earliest, latest } = unitBounds(point.precision, point.index);
  return { edtf: text, from: earliest, to: latest };
}

function pointOf(text: string) {
  try {
    const [choice] = readEdtf(text).choices;
    return choice && isPoint(choice) && !text.startsWith('[') ? choice : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
