/** The view as the questions to the API that yield it, in the playground: to be read, changed and asked again. */
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { View } from '../address.ts';
import { countOf } from '../graph/filters.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import type { Reading } from './useReading.ts';

interface AsGraphqlProps {
  readonly view: View;
  readonly question: string;
  readonly reading: Reading;
  /** Undefined until the view has something to say of itself. */
  readonly shown: OnScreen | undefined;
}

export function AsGraphql({ view, question, reading, shown }: AsGraphqlProps) {
  const navigate = useNavigate();
  const [wanted, want] = useState(false);
  const open = async ({ claims, gathered }: OnScreen) => {
    const [{ askedFor }, { compose }, { placeOf }] = await Promise.all([
      import('../takeaway/askedFor.ts'),
      import('../takeaway/compose.ts'),
      import('../playground/operation.ts'),
    ]);
    const asked = askedFor(view, {
      claims,
      network: gathered?.asked,
      notes: reading.noted.notes.map(({ claim }) => claim),
      weighed: reading.weighed.asked,
    });
    const { to, state } = placeOf(compose(heading(view, question), asked));
    navigate(to, { state });
  };
  // What is pressed while the view is on its way is done once it is there: it is about what will be shown.
  const ready = wanted && shown?.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what is shown by then
  useEffect(() => {
    if (ready) open(shown).catch(() => want(false));
  }, [ready]);
  return (
    <button type="button" className="button" aria-busy={wanted} onClick={() => want(true)}>
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
