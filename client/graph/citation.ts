/** What somebody would cite: the words, who said them, whether they deny it, where and when, whether they were withdrawn, and where to look it up. */
import type { EntityKind, Stance } from '../api/operations.ts';
import { attribution, kindWords, withdrawnWords } from './words.ts';

interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: { readonly text: string };
  readonly url: string | null;
}

interface CitedClaim {
  readonly sentence: string;
  readonly evidence: {
    readonly nodes: readonly {
      readonly exact: string;
      readonly stance: Stance;
      readonly saidBy: { readonly name: string } | null;
      readonly withdrawn: { readonly on: { readonly text: string }; readonly reason: string } | null;
      readonly source: CitedSource;
    }[];
  };
}

/** @param version SHA-256 of the corpus, which changes exactly when its content does: its start says which state was cited. */
export function claimCitation(claim: CitedClaim, address: string, version: string): string {
  const quotes = claim.evidence.nodes.map(({ exact, stance, saidBy, withdrawn, source }) => {
    const taken = withdrawnWords(withdrawn).replace(/\.$/, '');
    const who = stance === 'ASSERTS' ? saidBy?.name : lowered(attribution(stance, saidBy?.name));
    return `${quoted(exact)} ${[who, sourceWords(source)].filter(Boolean).join(', ')}${taken && `; ${taken}`}.`;
  });
  return [claim.sentence, ...quotes, lookUp(address, version)].join('\n');
}

export function sourceCitation(source: CitedSource, address: string, version: string): string {
  return [`${sourceWords(source)}.`, lookUp(address, version)].join('\n');
}

export function entityCitation(
  { name, kind }: { readonly name: string; readonly kind: EntityKind },
  address: string,
  version: string,
): string {
  return [`${name} (${kindWords[kind].toLowerCase()}).`, lookUp(address, version)].join('\n');
}

const sourceWords = ({ title, author, publisher, published, url }: CitedSource): string =>
  [quoted(title), author, publisher, published.text, url].filter(Boolean).join(', ');

/** What is quoted in a quote has single marks, as in print. */
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const lookUp = (address: string, version: string): string =>
  `Whose Watch, ${address} (record ${version.slice(0, 12)}).`;
