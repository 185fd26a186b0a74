/** Who denies a claim, and when they said so. */
import type { Claim, Entity, Evidence, Source } from '../corpus/types.ts';
import { joined } from '../time/dateNoun.ts';
import { when } from '../time/datePhrase.ts';
import { isPlural, theName } from './names.ts';

/** Entities and sources by id; throws for an unknown one. */
export interface Lookup {
  entity(id: string): Entity;
  source(id: string): Source;
}

/**
 * "Sir Albert Bore denied it in November 2013", for each who does; empty when nobody does. When a denial was said is told if stated, else when it was
 * reported, unless `toldWhen` is that very phrase and stands in the sentence already.
 */
export function denials(claim: Claim, the: Lookup, toldWhen: string): readonly string[] {
  return [...new Set(deniersOf(claim).map((one) => denial(one, the, toldWhen)))];
}

/** A sentence about nothing but a denial: "Sir Albert Bore denied in November 2013 that" somebody "had" done it; then who else denied it, at other times. */
export interface DenialOnly {
  readonly opening: string;
  readonly auxiliary: 'had' | 'had not';
  readonly others: readonly string[];
}

export function denialOnly(claim: Claim, the: Lookup): DenialOnly {
  const deniers = deniersOf(claim);
  const first = deniers.find((one) => one.saidBy !== undefined);
  if (!first) {
    const [source] = deniers;
    if (!source) throw new Error(`nobody denies ${claim.id}, nor takes any other stance on it`);
    const [, ...others] = denials(claim, the, '');
    const opening = `${publisherOf(source, the)} reported ${when(the.source(source.source).published)} that`;
    return { opening, auxiliary: 'had not', others };
  }
  const clock = (one: Evidence) =>
    (one.said === undefined ? ['', the.source(one.source).published] : [one.said, '']).join();
  const together = deniers.filter((one) => one.saidBy !== undefined && clock(one) === clock(first));
  const speakers = [...new Set(together.map((one) => one.saidBy ?? ''))].map((id) => the.entity(id));
  const who = joined(speakers.map(theName), 'and');
  const were = speakers.length > 1 || speakers.some(isPlural) ? 'were' : 'was';
  return {
    opening:
      first.said === undefined
        ? `${who} ${were} reported ${when(the.source(first.source).published)} as denying that`
        : `${who} denied ${when(first.said)} that`,
    auxiliary: 'had',
    others: [...new Set(deniers.filter((one) => !together.includes(one)).map((one) => denial(one, the, '')))],
  };
}

function deniersOf(claim: Claim): readonly Evidence[] {
  return claim.evidence.filter((one) => one.stance === 'DENIES');
}

function denial(evidence: Evidence, the: Lookup, toldWhen: string): string {
  const reported = when(the.source(evidence.source).published);
  if (evidence.saidBy === undefined) return `${publisherOf(evidence, the)} reported ${reported} that it was not so`;
  const who = theName(the.entity(evidence.saidBy));
  if (evidence.said !== undefined) return `${who} denied it ${when(evidence.said)}`;
  return reported === toldWhen ? `${who} denied it` : `${who} denied it, as reported ${reported}`;
}

function publisherOf(evidence: Evidence, the: Lookup): string {
  return theName({ name: the.source(evidence.source).publisher, kind: 'Organisation' });
}
