/** All that a corpus' files say, as values: what every format writes and reads. */
import type {
  ClaimDraft,
  ConflictDraft,
  CorpusDraft,
  Drafts,
  EntityDraft,
  QuestionDraft,
  SourceDraft,
} from '../corpus/drafts.ts';

export interface Whole {
  readonly corpus: CorpusDraft;
  readonly sources: readonly SourceDraft[];
  readonly entities: readonly EntityDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly conflicts: readonly ConflictDraft[];
  /** In the corpus' order: the explorer opens on the first. */
  readonly questions: readonly QuestionDraft[];
}

/** The lists of a whole as a foreign file gives them, before the corpus' own check has looked at them: any field may be missing or wrong. */
export interface Unchecked {
  readonly corpus: unknown;
  readonly sources: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly claims: readonly unknown[];
  readonly conflicts: readonly unknown[];
  readonly questions: readonly unknown[];
}

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
