/** The view as files: pictures with their notes, tables and graphs with their evidence. */
import './takeAway.css';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askWholeClaims } from '../api/askClaims.ts';
import { useCorpus } from '../api/corpus.ts';
import { exportCsv, missingInCsv } from '../graph/exportCsv.ts';
import { exportJson } from '../graph/exportJson.ts';
import type { ExportRecord } from '../graph/exportRecord.ts';
import { exportGexf, exportGraphml } from '../graph/exportXml.ts';
import { numberAll } from '../graph/numbers.ts';
import type { OnScreen } from '../graph/onScreen.ts';
import { pageSvg, toPng } from './pageSvg.ts';

interface TakeAwayProps {
  readonly about: Pick<ExportRecord, 'title' | 'time' | 'leftOut'>;
  /** Path and query of the view. */
  readonly address: string;
  /** What the files are called, before what kind of file each is: "birmingham-childrens-services-2014-06-timeline". */
  readonly name: string;
  /** Undefined until the view has something to say of itself. */
  readonly shown: Pick<OnScreen, 'claims' | 'entities' | 'current'> | undefined;
  readonly notes: ReadonlyMap<string, number>;
}

type Form = 'svg' | 'png' | 'csv' | 'json' | 'graphml' | 'gexf';

const forms: readonly { form: Form; words: string; remark: string }[] = [
  { form: 'svg', words: 'SVG', remark: 'picture, to be edited' },
  { form: 'png', words: 'PNG', remark: 'picture, to be shown' },
  { form: 'csv', words: 'CSV', remark: 'table, a row for each quote' },
  { form: 'json', words: 'JSON', remark: 'everything, for programs' },
  { form: 'graphml', words: 'GraphML', remark: 'for Gephi, yEd, Cytoscape' },
  { form: 'gexf', words: 'GEXF', remark: 'for Gephi' },
];

export default function TakeAway({ about, address, name, shown, notes }: TakeAwayProps) {
  const client = useClient();
  const corpus = useCorpus()?.graph;
  const [wanted, want] = useState<Form>();
  const [said, setSaid] = useState('');

  const make = async (form: Form, { claims: ids, entities = [] }: Pick<OnScreen, 'claims' | 'entities'>) => {
    const claims = await askWholeClaims(client, ids);
    const numbers = numberAll(notes, ids);
    const record: ExportRecord = {
      ...about,
      corpus: corpus?.title ?? '',
      version: corpus?.version ?? '',
      address: new URL(address, window.location.href).href,
      entities,
      claims: ids
        .flatMap((id) => {
          const claim = claims.get(id);
          return claim ? [{ ...claim, number: numbers.get(id) ?? 0 }] : [];
        })
        .sort((a, b) => a.number - b.number),
    };
    save(await written(form, record), `${name.replace(/[^\w-]+/g, '-')}.${form}`);
    const missing = form === 'csv' ? missingInCsv(record).length : 0;
    setSaid(`The ${wordsOf(form)} is among your downloads.${missingWords(missing)}`);
  };
  // What is pressed while the view is on its way is made once it is there: it is about what will be shown.
  const ready = wanted !== undefined && shown?.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what is shown by then
  useEffect(() => {
    if (!ready) return;
    want(undefined);
    make(wanted, shown).catch((error: unknown) => {
      console.error(error);
      setSaid('It could not be made. Nothing is lost; try again.');
    });
  }, [ready]);
  const take = (form: Form) => {
    setSaid('Being made…');
    want(form);
  };
  return (
    <section className="take-away" data-covers="none" aria-label="Take it away">
      {forms.map(({ form, words, remark }) => (
        <button key={form} type="button" className="button" onClick={() => take(form)}>
          {words} <span className="take-away-remark">{remark}</span>
        </button>
      ))}
      <p role="status">
        {said ||
          'What is on screen, with every quote it rests on; what is contested or was only considered is marked in each.'}
      </p>
    </section>
  );
}

async function written(form: Form, record: ExportRecord): Promise<Blob> {
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  switch (form) {
    case 'csv':
      return text(exportCsv(record), 'text/csv');
    case 'json':
      return text(exportJson(record), 'application/json');
    case 'graphml':
      return text(exportGraphml(record), 'application/graphml+xml');
    case 'gexf':
      return text(exportGexf(record), 'application/gexf+xml');
    default: {
      const figure = document.querySelector('.figure');
      if (!figure) throw new Error('no picture is on the page');
      const svg = await pageSvg(record, figure);
      return form === 'svg' ? text(svg, 'image/svg+xml') : toPng(svg);
    }
  }
}

/** A row is a quote, and what no claim joins has none. */
function missingWords(missing: number): string {
  if (missing === 0) return '';
  const them = missing === 1 ? 'One entity that no claim joins has' : `${missing} entities that no claim joins have`;
  return ` ${them} no row in it; JSON, GraphML and GEXF hold ${missing === 1 ? 'it' : 'them'}.`;
}

const wordsOf = (form: Form) => forms.find((each) => each.form === form)?.words;

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
