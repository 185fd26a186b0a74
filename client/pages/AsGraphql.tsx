/** The view as the questions to the API that yield it, in the playground: to be read, changed and asked again. */
import { useNavigate } from 'react-router';
import type { View } from '../address.ts';
import type { Asked } from '../api/asked.ts';
import { countOf } from '../graph/filters.ts';
import type { Reading } from './useReading.ts';

interface AsGraphqlProps {
  readonly view: View;
  readonly question: string;
  readonly reading: Reading;
  /** The claims on screen. */
  readonly shown: readonly string[];
  readonly network: readonly Asked[] | undefined;
}

export function AsGraphql({ view, question, reading, shown, network }: AsGraphqlProps) {
  const navigate = useNavigate();
  const open = async () => {
    const [{ askedFor }, { compose }, { placeOf }] = await Promise.all([
      import('../takeaway/askedFor.ts'),
      import('../takeaway/compose.ts'),
      import('../playground/operation.ts'),
    ]);
    const asked = askedFor(view, {
      claims: shown,
      network,
      notes: reading.noted.notes.map(({ claim }) => claim),
      entities: reading.around,
    });
    const { to, state } = placeOf(compose(heading(view, question), asked));
    navigate(to, { state });
  };
  return (
    <button type="button" className="button" onClick={() => void open()}>
      As GraphQL
    </button>
  );
}

function heading({ view = 'chain', filters, hidden, collapsed }: View, question: string): string[] {
  const put = [countOf(filters ?? {}) > 0 && 'filtered out', hidden && 'hidden', collapsed && 'folded away'].filter(
    Boolean,
  );
  return [
    `${question} What the ${view === 'text' ? 'text' : `picture called ${view}`} is made of.`,
    ...(put.length > 0 ? [`What is ${put.join(' or ')} there is taken out of the answer by the page itself.`] : []),
  ];
}
