/** Claims as sentences, each opening its proof. */
import './claimList.css';
import type { ClaimLineFragment } from '../api/operations.ts';
import { standingWords, type Weight, weighedWords } from '../graph/words.ts';

export interface ListedClaim extends ClaimLineFragment {
  readonly evidence?: { readonly nodes: readonly Weight[] };
}

export function ClaimList({ claims, onSelect }: { claims: readonly ListedClaim[]; onSelect: (id: string) => void }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id} className={claim.asserted ? undefined : 'claim-weighed'}>
          <button type="button" className="textual" onClick={() => onSelect(claim.id)}>
            {claim.sentence}
          </button>
          <p>{remarkOn(claim)}</p>
        </li>
      ))}
    </ul>
  );
}

function remarkOn(claim: ListedClaim): string {
  if (claim.asserted) return standingWords(claim.standing, claim.independentSources, true);
  const weighed = weighedWords(claim.evidence?.nodes ?? []);
  return weighed
    ? `${weighed}; not reported to have happened`
    : standingWords(claim.standing, claim.independentSources, false);
}
