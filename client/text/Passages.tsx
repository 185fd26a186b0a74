/** Sentences in reading order, each with its proof beside it. */
import type { MouseEvent } from 'react';
import type { ShownFragment } from '../api/operations.ts';
import type { Passage, Told } from '../graph/narrate.ts';
import { standingWords, weighedWords } from '../graph/words.ts';
import { Quote } from '../panels/Quote.tsx';
import { Bones } from '../ui/Bones.tsx';

interface Marks {
  /** Undefined while they are on their way. */
  readonly claims: ReadonlyMap<string, ShownFragment> | undefined;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  /** Together. */
  readonly chosen: readonly string[] | undefined;
  readonly onPress: (event: MouseEvent, claim: string) => void;
}

export function Passages({ passages, ...marks }: Marks & { passages: readonly Passage[] }) {
  return passages.map(({ entity, heading, told, gaps }) => (
    <section key={entity} className="passage" aria-label={heading}>
      <h2>{heading}</h2>
      <ol>
        {told.map((each) => (
          <Sentence key={each.claim} told={each} {...marks} />
        ))}
        {gaps.map((gap) => (
          <li key={gap} className="sentence sentence-gap">
            <p>{gap}</p>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Sentence({ told, claims, numberOf, selected, chosen, pointed, onPoint, onPress }: Marks & { told: Told }) {
  const claim = claims?.get(told.claim);
  const number = numberOf.get(told.claim);
  const together = chosen?.includes(told.claim) || undefined;
  return (
    <li
      className={`sentence${claim && !claim.asserted ? ' sentence-weighed' : ''}`}
      data-claim={told.claim}
      data-chosen={together}
      aria-current={told.claim === selected || told.claim === pointed}
      onPointerEnter={() => onPoint(told.claim)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <span className="sentence-number">{number}</span>
      {claim ? (
        <>
          <div className="sentence-said">
            <button
              type="button"
              className="textual"
              aria-pressed={together}
              onClick={(event) => onPress(event, claim.id)}
            >
              {claim.sentence}
            </button>
            {told.remark && <p>{told.remark}</p>}
            <p>{standingOf(claim)}</p>
          </div>
          <ul className="sentence-words" aria-label={`The words behind ${number}`}>
            {claim.evidence.nodes.map((evidence, at) => (
              <li key={evidence.id}>
                {claim.evidence.nodes.length > 1 && (
                  <span className="sentence-number">{`${number}${String.fromCharCode(97 + at)}`}</span>
                )}
                <Quote evidence={evidence} />
              </li>
            ))}
            {claim.evidence.pageInfo.hasNextPage && <li>There are more; the claim’s own page has them all.</li>}
          </ul>
        </>
      ) : (
        <>
          <Bones lines={[95, 80]} size="large" />
          <Bones lines={[100, 96, 40]} />
        </>
      )}
    </li>
  );
}

function standingOf(claim: ShownFragment): string {
  if (claim.asserted) return standingWords(claim.standing, claim.independentSources, true);
  return `${weighedWords(claim.evidence.nodes)}; not reported to have happened`;
}
