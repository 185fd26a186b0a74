/** Beside the notes: where the sources stop, and who inspected. */
import './beside.css';
import type { ChainQuery } from '../api/operations.ts';
import type { Passage } from '../graph/narrate.ts';
import { ClaimList } from '../panels/ClaimList.tsx';

type Chain = ChainQuery['accountability'];

interface BesideProps {
  readonly chain: Chain;
  /** What the view itself says already. */
  readonly told: readonly Passage[];
  readonly onSelect: (id: string) => void;
}

export function Beside({ chain, told, onSelect }: BesideProps) {
  const said = new Set(told.flatMap((passage) => passage.gaps));
  const gaps = chain.gaps.filter(({ sentence }) => !said.has(sentence));
  if (gaps.length + chain.inspectedBy.length === 0) return null;
  return (
    <aside className="beside" aria-label="Gaps and inspections">
      <Gaps gaps={gaps} onSelect={onSelect} />
      {chain.inspectedBy.length > 0 && (
        <section className="beside-part" aria-labelledby="inspected">
          <h2 id="inspected">Inspected by</h2>
          <ClaimList claims={once(chain.inspectedBy.map(({ claim }) => claim))} onSelect={onSelect} />
        </section>
      )}
    </aside>
  );
}

function Gaps({ gaps, onSelect }: { gaps: Chain['gaps']; onSelect: (id: string) => void }) {
  if (gaps.length === 0) return null;
  return (
    <section className="beside-part" aria-labelledby="gaps">
      <h2 id="gaps">What the sources do not say</h2>
      <ul className="beside-list">
        {gaps.map(({ entity, sentence, nearest }) => (
          <li key={entity.id}>
            <p>{sentence}</p>
            {nearest && (
              <p className="beside-nearest">
                Nearest:{' '}
                <button type="button" className="textual" onClick={() => onSelect(nearest.id)}>
                  {nearest.sentence}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const once = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
