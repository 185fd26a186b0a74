/** All that a corpus' files say, as values: what every format writes and reads. */
import type { Drafts, Written } from '../corpus/drafts.ts';

type Lists = 'sources' | 'entities' | 'claims' | 'conflicts' | 'questions';
type Value<T> = T extends Written<infer V> ? V : never;

/** Lists are in the corpus' order: the explorer opens on the first question. */
export type Whole = { readonly corpus: Value<NonNullable<Drafts['corpus']>> } & {
  readonly [List in Lists]: readonly Value<Drafts[List][number]>[];
};

/** A whole as a foreign file gives it, before the corpus' own check has looked at it: any field may be missing or wrong. */
export type Unchecked = {
  readonly [Part in keyof Whole]: Whole[Part] extends readonly unknown[] ? readonly unknown[] : unknown;
};

/** @param drafts of a corpus that checks */
export function wholeOf(drafts: Drafts): Whole {
  if (!drafts.corpus) throw new Error('a corpus without corpus.yaml passed the check');
  const values = <T>(written: readonly { readonly value: T }[]) => written.map(({ value }) => value);
  return {
    corpus: drafts.corpus.value,
    sources: values(drafts.sources),
    entities: values(drafts.entities),
    claims: values(drafts.claims),
    conflicts: values(drafts.conflicts),
    questions: values(drafts.questions),
  };
}
