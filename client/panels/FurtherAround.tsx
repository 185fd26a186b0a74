/** What expanding an entity would bring to the network, relation by relation, before it is done. */
import { useQuery } from 'urql';
import type { View } from '../address.ts';
import { FurtherDocument, type NetworkClaimFragment } from '../api/operations.ts';
import { furtherAround } from '../graph/further.ts';
import { expand, pageOf } from '../graph/grow.ts';
import { periodWords } from '../graph/period.ts';
import { capital } from '../graph/whenWords.ts';
import { Bones } from '../ui/Bones.tsx';
import { PartHeading } from '../ui/PartHeading.tsx';

interface FurtherAroundProps {
  readonly id: string;
  readonly view: View;
  /** What the network holds already. */
  readonly claims: readonly NetworkClaimFragment[];
  readonly onChange: (change: (now: View) => Pick<View, 'expanded'>) => void;
}

export default function FurtherAround({ id, view, claims, onChange }: FurtherAroundProps) {
  const { period } = view;
  const bring = (relation?: string) => onChange(({ expanded }) => ({ expanded: expand(expanded, id, relation) }));
  const [{ data, error }] = useQuery({
    query: FurtherDocument,
    variables: { id, filter: { asserted: true, ...(period && { in: period.edtf }) } },
  });
  if (error) return null;
  const entity = data?.entity?.id === id ? data.entity : undefined;
  const further = entity && furtherAround(id, entity, claims, period !== undefined);
  return (
    <section className="panel-part further" aria-label="More around it">
      <PartHeading>More around it</PartHeading>
      {!further ? (
        <Bones lines={[70]} />
      ) : further.claims === 0 ? (
        <p>Everything that is reported of it{period ? ' at that time' : ''} is in the picture.</p>
      ) : (
        <>
          {!further.exact && <p>Counted at any time; fewer may have held in {period && periodWords(period)}.</p>}
          <p className="panel-actions">
            {further.relations.length > 1 && (
              <button type="button" className="button" onClick={() => bring()}>
                {countWords('All', further.claims)}
              </button>
            )}
            {further.relations.map(({ relation, words, claims: count }) => (
              <button key={relation} type="button" className="button" onClick={() => bring(relation)}>
                {countWords(capital(words), count)}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}

/** "oversees 3"; of a hub "oversees: 25 of 312", as no press brings more. */
const countWords = (words: string, count: number) =>
  count > pageOf ? `${words}: ${pageOf} of ${count.toLocaleString('en-GB')}` : `${words} ${count}`;
