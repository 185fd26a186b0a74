/** Who denies a claim, and when they said so. */
import type { Claim, Entity, Evidence, Source } from '../corpus/types.ts';
import { when } from '../time/datePhrase.ts';
import { theName } from './names.ts';

export interface Corpus {
  entity(id: string): Entity;
  source(id: string): Source;
}

/**
 * "Sir Albert Bore denied it in November 2013", for each who does; empty when nobody does. When a denial was said is told if stated, else when it was
 * reported, unless `toldWhen` is that very phrase and stands in the sentence already.
 */
export function denials(claim: Claim, corpus: Corpus, toldWhen: string): readonly string[] {
  return [...new Set(deniersOf(claim).map((one) => denial(one, corpus, toldWhen)))];
}

/** The opening and the auxiliary of a sentence about nothing but a denial: "Sir Albert Bore denied in November 2013 that" somebody "had" done it. */
export function denialThat(claim: Claim, corpus: Corpus): readonly [opening: string, auxiliary: string] {
  const speakers = deniersOf(claim).filter((one) => one.saidBy !== undefined);
  const [first] = speakers.length > 0 ? speakers : deniersOf(claim);
  if (!first) return ['', 'had'];
  const reported = when(corpus.source(first.source).published);
  if (first.saidBy === undefined) return [`${publisherOf(first, corpus)} reported ${reported} that`, 'had not'];
  const who = [...new Set(speakers.map((one) => theName(corpus.entity(one.saidBy ?? ''))))].join(' and ');
  const was = who.includes(' and ') ? 'were' : 'was';
  return [
    first.said === undefined
      ? `${who} ${was} reported ${reported} as denying that`
      : `${who} denied ${when(first.said)} that`,
    'had',
  ];
}

function deniersOf(claim: Claim): readonly Evidence[] {
  return claim.evidence.filter((one) => one.stance === 'DENIES');
}

function denial(evidence: Evidence, corpus: Corpus, toldWhen: string): string {
  const reported = when(corpus.source(evidence.source).published);
  if (evidence.saidBy === undefined) return `${publisherOf(evidence, corpus)} reported ${reported} that it was not so`;
  const who = theName(corpus.entity(evidence.saidBy));
  if (evidence.said !== undefined) return `${who} denied it ${when(evidence.said)}`;
  return reported === toldWhen ? `${who} denied it` : `${who} denied it, as reported ${reported}`;
}

function publisherOf(evidence: Evidence, corpus: Corpus): string {
  return theName({ name: corpus.source(evidence.source).publisher, kind: 'Organisation' });
}
