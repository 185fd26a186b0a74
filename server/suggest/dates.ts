/** The dates that a text gives, as EDTF: never more precise than its words, and none for "last month", which only a person can place. */
import { dateForms } from '../time/dateForms.ts';
import { faultOf } from '../time/edtf.ts';
import type { Article, Span } from './article.ts';

export interface DateFound extends Span {
  readonly edtf: string;
  readonly words: string;
  readonly sentence: number;
}

export function datesIn({ text, sentences }: Pick<Article, 'text' | 'sentences'>): DateFound[] {
  return sentences.flatMap(({ start, end }, sentence) => {
    const found: DateFound[] = [];
    for (const [form, edtfOf] of dateForms)
      for (const match of text.slice(start, end).matchAll(form)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        const taken = found.some((other) => other.start < span.end && span.start < other.end);
        const edtf = edtfOf(match as RegExpExecArray);
        if (!taken && faultOf(edtf) === undefined) found.push({ ...span, edtf, words: match[0], sentence });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}
