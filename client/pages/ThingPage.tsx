/** `/claim/<id>` and `/source/<id>`: what the inspector shows, as a page of its own. */
import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { claimAddress } from '../address.ts';
import { ThingDocument } from '../api/operations.ts';
import { ThingBody, ThingKind, ThingName } from '../panels/ThingView.tsx';
import '../panels/panel.css';
import { type Read, readThing } from '../panels/thing.ts';
import { Bones } from '../ui/Bones.tsx';
import { PartLevel } from '../ui/PartHeading.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useTop } from './useTop.ts';

export function ThingPage({ is }: { is: 'claim' | 'source' }) {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  useTop(id);
  const [{ data, error, fetching }, ask] = useQuery({ query: ThingDocument, variables: { id } });
  const thing = data?.node?.id === id ? readThing(data.node) : undefined;

  useEffect(() => {
    if (thing) document.title = `${titleOf(thing)} · Whose Watch`;
  }, [thing]);

  if (error) return <NoAnswer error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching || data?.node?.id !== id) {
    if (!fetching && data) return <NotFoundPage what={id} />;
    return (
      <div className="page" aria-busy="true">
        <Bones lines={[80, 40]} size="display" />
        <Bones lines={[100, 96, 98, 60]} size="large" />
      </div>
    );
  }
  if (thing?.is !== is) return <NotFoundPage what={id} />;
  return (
    <article className="page thing-page">
      <header className="thing-head">
        <ThingKind thing={thing} />
        <ThingName thing={thing} as="h1" />
      </header>
      <PartLevel value="h2">
        <ThingBody thing={thing} whole onSelect={(claim) => navigate(claimAddress(claim))} />
      </PartLevel>
    </article>
  );
}

function titleOf(thing: Read): string {
  if (thing.is === 'claim') return thing.claim.sentence;
  return thing.is === 'source' ? thing.source.title : thing.entity.name;
}
