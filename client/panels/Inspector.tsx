/** What is selected, its words, who said them, where: beside the picture, or a sheet from below on a phone. */
import './panel.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { Change, View } from '../address.ts';
import { ThingDocument } from '../api/operations.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import { Bones } from '../ui/Bones.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { type Surroundings, ThingBody, ThingKind, ThingName } from './ThingView.tsx';
import { readThing } from './thing.ts';

interface Act {
  /** Absent where another button does it. */
  readonly words?: string;
  readonly change: (now: View) => Change;
}

interface InspectorProps extends Surroundings {
  readonly id: string;
  /** What can be done to it in the picture; absent: nothing. */
  readonly actsOn?: (is: 'entity' | 'claim', id: string) => readonly Act[];
  /** What else the picture has to say of an entity. */
  readonly further?: ReactNode;
  readonly onAct?: (change: (now: View) => Change) => void;
  /** True when the reader opened it just now, rather than the address: then the keyboard follows. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  /** To what was open before it; absent when nothing was. */
  readonly onBack?: (() => void) | undefined;
}

export function Inspector({
  id,
  actsOn,
  further,
  onAct,
  takesFocus,
  onClose,
  onBack,
  ...surroundings
}: InspectorProps) {
  const [{ data, fetching, error }, ask] = useQuery({ query: ThingDocument, variables: { id } });
  const region = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new id is a new thing to read from its top
  useEffect(() => {
    region.current?.scrollTo(0, 0);
    if (takesFocus) region.current?.focus({ preventScroll: true });
  }, [id, takesFocus]);
  const thing = data?.node?.id === id ? readThing(data.node) : undefined;
  const acts =
    thing && thing.is !== 'source' ? (actsOn?.(thing.is, id) ?? []).filter(({ words }) => words !== undefined) : [];
  return (
    <section
      className="inspector"
      data-covers="side"
      ref={region}
      tabIndex={-1}
      aria-label="What is selected"
      aria-busy={!thing && fetching}
    >
      <div className="inspector-bar">
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            Back
          </button>
        )}
        {thing && <ThingKind thing={thing} />}
        <button type="button" className="button inspector-close" onClick={onClose}>
          Close
        </button>
      </div>
      {thing ? (
        <>
          <ThingName thing={thing} />
          {acts.length > 0 && (
            <p className="panel-actions">
              {acts.map(({ words, change }) => (
                <button key={words} type="button" className="button" onClick={() => onAct?.(change)}>
                  {words}
                </button>
              ))}
            </p>
          )}
          {thing.is === 'entity' && further}
          <ThingBody thing={thing} {...surroundings} />
        </>
      ) : error ? (
        <Trouble title="No answer" why={whyNoAnswer(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <>
          <Bones lines={[40]} />
          <Bones lines={[90, 60]} size="title" />
          <Bones lines={[100, 95, 98, 50]} size="large" />
        </>
      ) : (
        <Trouble title="Nothing has this name" why={`The record holds nothing called “${id}”.`} />
      )}
    </section>
  );
}
