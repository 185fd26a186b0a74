/** What is written is read by libraries that did not write it, and each claim, quote and date is found in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model } from '@alephdata/followthemoney';
import ftmModel from '@alephdata/followthemoney/dist/defaultModel.json';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import library from 'jsonld';
import { describe, expect, it } from 'vitest';
import { requireCorpus } from '../../../../server/corpus/read.ts';
import { readDrafts } from '../../../../server/corpus/readDrafts.ts';
import { csv } from '../../../../server/exchange/csvFiles.ts';
import { ftm } from '../../../../server/exchange/ftm.ts';
import { graphml } from '../../../../server/exchange/graphml.ts';
import { jsonld } from '../../../../server/exchange/jsonld.ts';
import { wholeOf } from '../../../../server/exchange/whole.ts';

const dir = join(import.meta.dirname, '../../../../seeds/birmingham');
const corpus = await requireCorpus(dir);
const { drafts } = await readDrafts(dir);
if (!drafts) throw new Error('the shipped corpus cannot be read');
const whole = wholeOf(drafts);

/** Each claim with its dates and quotes, in an order of its own. */
const claims = whole.claims
  .map(({ id, subject, relation, object, from, to, on, evidence }) => ({
    ...{ id, subject, relation, object, from, to, on },
    quotes: evidence.map(({ exact, source }) => ({ exact, source })),
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const unasserted = corpus.claims.filter(({ asserted }) => !asserted).map(({ id }) => id);
const contested = corpus.claims.filter(({ standing }) => standing === 'CONTESTED').map(({ id }) => id);

it('the shipped corpus has claims of every sort to be told apart', () => {
  expect([claims.length > 200, unasserted.length > 5, contested.length > 0]).toEqual([true, true, true]);
});

it('GraphML, by graphology', () => {
  const text = graphml.write(whole, corpus).get('') ?? '';
  const graph = parseGraphml(MultiDirectedGraph as never, text) as MultiDirectedGraph;
  expect(graph.order).toBe(whole.entities.length);
  const found = graph.mapEdges((id, cells, source, target) => ({
    ...{ id, subject: source, relation: cells.relation, object: target, from: cells.from, to: cells.to, on: cells.on },
    quotes: Object.keys(cells)
      .filter((name) => /^evidence\.\d+\.exact$/.test(name))
      .map((name) => ({ exact: cells[name], source: cells[name.replace('exact', 'source')] })),
  }));
  expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(claims);
  const labels = new Map(graph.mapEdges((id, cells) => [id, String(cells.label)]));
  expect(unasserted.filter((id) => !labels.get(id)?.includes('not reported to have happened'))).toEqual([]);
  expect(contested.filter((id) => !labels.get(id)?.includes('contested'))).toEqual([]);
});

it('CSV, by csv-parse', () => {
  const files = csv.write(whole, corpus);
  const table = (name: string): Record<string, string>[] =>
    parseCsv(files.get(name) ?? '', { bom: true, columns: true });
  const unguarded = (cell: string | undefined) => cell?.replace(/^'/, '');
  const evidence = table('evidence.csv');
  const found = table('edges.csv').map((row) => ({
    ...{ id: row.Id ?? '', subject: row.Source, relation: row.relation, object: row.Target },
    ...{ from: row.from || undefined, to: row.to || undefined, on: row.on || undefined },
    quotes: evidence
      .filter(({ claim }) => claim === row.Id)
      .map(({ exact, source }) => ({ exact: unguarded(exact), source })),
  }));
  expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    claims.map((claim) => ({
      ...claim,
      quotes: claim.quotes.map(({ exact, source }) => ({ exact: unguarded(exact), source })),
    })),
  );
  expect(table('nodes.csv').map(({ Id, Label }) => [Id, Label])).toEqual(
    whole.entities.map(({ id, name }) => [id, name]),
  );
});

describe('JSON-LD, by jsonld as RDF', async () => {
  type Quad = {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; datatype?: { value: string } };
  };
  const quads = (await library.toRDF(JSON.parse(jsonld.write(whole, corpus).get('') ?? ''))) as unknown as Quad[];
  const objects = new Map<string, Quad['object'][]>();
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value}`;
    objects.set(key, [...(objects.get(key) ?? []), object]);
  }
  const of = (subject: string, predicate: string) => objects.get(`${subject} ${predicate}`)?.[0];
  const ids = `urn:whose-watch:corpus:${corpus.id}:`;
  const terms = 'urn:whose-watch:term:';

  it('has each claim with its ends and its dates as EDTF', () => {
    const found = claims.map(({ id }) => ({
      id,
      subject: of(ids + id, `${terms}subject`)?.value,
      relation: of(ids + id, `${terms}relation`)?.value,
      object: of(ids + id, `${terms}object`)?.value,
      ...Object.fromEntries(['from', 'to', 'on'].map((name) => [name, of(ids + id, terms + name)?.value])),
      types: ['from', 'to', 'on'].flatMap((name) => of(ids + id, terms + name)?.datatype?.value ?? []),
    }));
    const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';
    expect(found).toEqual(
      claims.map(({ id, subject, relation, object, from, to, on }) => ({
        ...{ id, subject: ids + subject, relation, object: ids + object, from, to, on },
        types: [from, to, on].flatMap((date) => (date === undefined ? [] : [edtf])),
      })),
    );
  });

  it('has each quote as a Web Annotation on its source', () => {
    const oa = 'http://www.w3.org/ns/oa#';
    const found = claims.map(({ id, quotes }) => ({
      id,
      quotes: quotes.map((_, n) => {
        const annotation = `${ids}${id}/${n + 1}`;
        const target = of(annotation, `${oa}hasTarget`)?.value ?? '';
        expect(of(annotation, `${oa}hasBody`)?.value).toBe(ids + id);
        return {
          exact: of(of(target, `${oa}hasSelector`)?.value ?? '', `${oa}exact`)?.value,
          source: of(target, `${oa}hasSource`)?.value,
        };
      }),
    }));
    expect(found).toEqual(
      claims.map(({ id, quotes }) => ({
        id,
        quotes: quotes.map(({ exact, source }) => ({ exact, source: ids + source })),
      })),
    );
  });

  it('says by PROV-O whose words they are, and which claims are disputed', () => {
    const said = whole.claims.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ saidBy }, n) => (saidBy ? [[`${ids}${id}/${n + 1}`, ids + saidBy]] : [])),
    );
    expect(
      said.map(([evidence]) => [evidence, of(evidence ?? '', 'http://www.w3.org/ns/prov#wasAttributedTo')?.value]),
    ).toEqual(said);
    expect(
      unasserted.filter((id) => !of(ids + id, `${terms}mark`)?.value.includes('not reported to have happened')),
    ).toEqual([]);
  });
});

describe('FollowTheMoney, by its own model', () => {
  const model = new Model(ftmModel as never);
  const entities = (ftm.write(whole, corpus).get('') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });

  it('has no schema and no property that the model has not, none required is missing, and each end is of its range', () => {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const faults = entities.flatMap(({ id, schema: name, properties }) => {
      const schema = model.getSchema(name);
      const all = schema.getProperties();
      const required = schema.required.filter((each) => !properties[each]);
      return [
        ...required.map((each) => `${id}: ${name} needs ${each}`),
        ...Object.entries(properties).flatMap(([each, values]) => {
          const property = all.get(each);
          if (!property) return [`${id}: ${name} has no ${each}`];
          if (property.type.name === 'date')
            return values.filter((value) => !/^\d{4}(-\d\d){0,2}$/.test(value)).map((value) => `${id}: ${value}`);
          // Private in the library's types, and all that says what may stand there.
          const { range } = property as unknown as { readonly range?: string };
          if (property.type.name !== 'entity' || !range) return [];
          return values
            .filter((value) => !model.getSchema(byId.get(value)?.schema ?? 'Note').isA(range))
            .map((value) => `${id}: ${each} ${value}`);
        }),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has each claim with each quote', () => {
    const found = entities.flatMap(({ properties: { recordId, description = [] } }) =>
      recordId ? [{ id: recordId[0] ?? '', description }] : [],
    );
    expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      claims.map(({ id, quotes }) => ({
        id,
        description: quotes.map(({ exact, source }) => expect.stringContaining(`“${exact}” [${source}]`)),
      })),
    );
  });
});

it('no module that writes a format reads it with the library of its test', () => {
  const written = ['csvFiles', 'ftm', 'graphml'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../../../server/exchange/${name}.ts`), 'utf8'),
  );
  expect(written.filter((text) => /graphology|@alephdata/.test(text))).toEqual([]);
});
