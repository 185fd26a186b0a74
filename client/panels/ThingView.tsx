/** The kind, name and body of whatever an id stands for; the same beside a picture and on a page of its own. */
import type { View } from '../address.ts';
import type { LineContext } from '../graph/lineContext.ts';
import { kindWords } from '../graph/words.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { ClaimBody } from './ClaimBody.tsx';
import { EntityBody } from './EntityBody.tsx';
import { SourceBody } from './SourceBody.tsx';
import type { Read } from './thing.ts';

export interface Surroundings {
  /** What the picture adds to a claim. */
  readonly context?: LineContext | undefined;
  /** What the sources do not say about an entity in the chain shown. */
  readonly gap?: string | undefined;
  /** What is on screen beside it, kept when another question is asked; absent on a page of its own. */
  readonly view?: View | undefined;
  readonly onSelect: (id: string) => void;
}

/** What kind of thing it is, in a word. */
export function ThingKind({ thing }: { thing: Read }) {
  return (
    <p className="kicker">
      {thing.is === 'entity' ? (
        <>
          <KindMark kind={thing.entity.kind} /> {kindWords[thing.entity.kind]}
        </>
      ) : thing.is === 'claim' ? (
        'Claim'
      ) : (
        `Source · ${thing.source.publisher}`
      )}
    </p>
  );
}

export function ThingName({ thing, as: Heading = 'h2' }: { thing: Read; as?: 'h1' | 'h2' }) {
  if (thing.is === 'claim') return <Heading className="thing-sentence">{thing.claim.sentence}</Heading>;
  return <Heading className="thing-name">{thing.is === 'entity' ? thing.entity.name : thing.source.title}</Heading>;
}

interface ThingBodyProps extends Surroundings {
  readonly thing: Read;
  /** On a page of its own everything is there, to be printed; elsewhere a page of it at a time. */
  readonly whole?: boolean;
}

export function ThingBody({ thing, whole = false, context, gap, view, onSelect }: ThingBodyProps) {
  if (thing.is === 'claim')
    return (
      <ClaimBody key={thing.claim.id} claim={thing.claim} {...{ context, whole, onSelect }} period={view?.period} />
    );
  if (thing.is === 'source') return <SourceBody key={thing.source.id} source={thing.source} {...{ whole, onSelect }} />;
  return <EntityBody key={thing.entity.id} entity={thing.entity} view={view} gap={gap} onSelect={onSelect} />;
}
