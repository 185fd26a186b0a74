/** What the picture shows, told: every claim in it once, in reading order, with its words beside it; or the same as a table. */
import './text.css';
import { type MouseEvent, useMemo } from 'react';
import type { View } from '../address.ts';
import { useClaims } from '../api/useClaims.ts';
import { whyNoAnswer } from '../api/whyNoAnswer.ts';
import type { Sort } from '../graph/claimTable.ts';
import type { Passage } from '../graph/narrate.ts';
import { Bones } from '../ui/Bones.tsx';
import { choosesAlso } from '../ui/choosesAlso.ts';
import { Segments } from '../ui/Segments.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import { Passages } from './Passages.tsx';

export interface TextViewProps {
  readonly passages: readonly Passage[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly view: View;
  /** A claim that is pointed at elsewhere on the page. */
  readonly pointed: string | undefined;
  readonly onPoint: (claim: string | undefined) => void;
  readonly onSelect: (claim: string) => void;
  /** One was chosen besides what is chosen already. */
  readonly onChoose: (claim: string) => void;
  readonly onTable: (table: Sort | undefined) => void;
}

const forms = [
  { value: 'sentences', words: 'Sentences' },
  { value: 'table', words: 'Table' },
] as const;

export default function TextView({ passages, numberOf, view, onTable, onSelect, onChoose, ...marks }: TextViewProps) {
  const ids = useMemo(() => passages.flatMap(({ told }) => told.map(({ claim }) => claim)), [passages]);
  const { claims, error, retry } = useClaims(ids);
  // Enter with Shift held presses a button with Shift held.
  const onPress = (event: MouseEvent, id: string) => (choosesAlso(event) ? onChoose : onSelect)(id);
  const shown = { claims, numberOf, selected: view.selected, chosen: view.chosen, onPress, ...marks };
  return (
    <section className="figure telling" aria-label="What the picture shows, in words" aria-busy={!claims && !error}>
      <Segments
        label="How to tell it"
        segments={forms}
        chosen={view.table ? 'table' : 'sentences'}
        onChoose={(form) => onTable(form === 'table' ? { by: 'number', down: false } : undefined)}
      />
      {error ? (
        <Trouble title="The words did not come" why={whyNoAnswer(error)} onRetry={retry} />
      ) : ids.length === 0 ? (
        <p className="telling-none">No line is drawn, so there is none to tell.</p>
      ) : view.table && claims ? (
        <ClaimTable rows={ids.map((id) => claims.get(id))} sort={view.table} onSort={onTable} {...shown} />
      ) : view.table ? (
        <Bones lines={[100, 100, 100, 100, 100, 100]} size="large" />
      ) : (
        <Passages passages={passages} {...shown} />
      )}
    </section>
  );
}
