/** A text and a corpus → what a person may take into the corpus: mentions, new names, dates, candidate claims. Nothing is decided here. */
import type { Claim } from '../corpus/types.ts';
import { type Article, articleOf } from './article.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { type DateFound, datesIn } from './dates.ts';
import { type Known, type Mention, mentionsIn } from './mentions.ts';
import { asKnown, type NewName, newNames } from './names.ts';

export interface KnownCorpus {
  readonly entities: readonly Known[];
  readonly claims: readonly Pick<Claim, 'id' | 'subject' | 'relation' | 'object'>[];
  /** Every id that is taken, of whatever sort. */
  readonly ids: ReadonlySet<string>;
}

export interface Suggestions {
  readonly article: Article;
  /** Of entities that the corpus has. */
  readonly mentions: readonly Mention[];
  readonly names: readonly NewName[];
  readonly dates: readonly DateFound[];
  readonly candidates: readonly Candidate[];
}

/** @param raw the text as the file has it, page furniture and all */
export function suggest(raw: string, known: KnownCorpus): Suggestions {
  const article = articleOf(raw);
  const mentions = mentionsIn(article, known.entities);
  const names = newNames(article, mentions, known.ids);
  const dates = datesIn(article);
  const all = mentionsIn(article, [...known.entities, ...asKnown(names)]);
  return { article, mentions, names, dates, candidates: candidatesIn(article, all, dates, known.claims) };
}
