/** A claim as somebody would cite it: the words, who said them, where and when, whether they were withdrawn, and where to look it up. */
import { withdrawnWords } from './words.ts';

interface Cited {
  readonly id: string;
  readonly sentence: string;
  readonly evidence: {
    readonly nodes: readonly {
      readonly exact: string;
      readonly saidBy: { readonly name: string } | null;
      readonly withdrawn: { readonly on: { readonly text: string }; readonly reason: string } | null;
      readonly source: {
        readonly title: string;
        readonly publisher: string;
        readonly author: string | null;
        readonly published: { readonly text: string };
        readonly url: string | null;
      };
    }[];
  };
}

/** @param version SHA-256 of the corpus, which changes exactly when its content does: its start says which state was cited. */
export function citationOf(claim: Cited, address: string, version: string): string {
  const quotes = claim.evidence.nodes.map(({ exact, saidBy, withdrawn, source }) => {
    const by = [saidBy?.name, `“${source.title}”`, source.author, source.publisher, source.published.text, source.url];
    const taken = withdrawnWords(withdrawn).replace(/\.$/, '');
    return `“${exact}” ${by.filter(Boolean).join(', ')}${taken && `; ${taken}`}.`;
  });
  return [claim.sentence, ...quotes, `Whose Watch, ${address} (record ${version.slice(0, 12)}).`].join('\n');
}
