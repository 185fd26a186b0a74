/** Out and in again: what loses nothing gives the very same corpus, what loses something gives one that checks, and says so. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../../../../server/corpus/commands.ts';
import { requireCorpus } from '../../../../server/corpus/read.ts';
import { silentStages } from '../../../../server/stages.mjs';
import { changedLighthouse, lighthouse } from '../../../helpers/corpusFolder.ts';

const shipped = join(import.meta.dirname, '../../../../seeds/birmingham');

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    env: {},
    project: join(import.meta.dirname, '../../../..'),
    from: '/',
    stages: silentStages,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-exchange-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const lossless = ['jsonld', 'graphml', 'csv', 'cypher'];

it.each(
  lossless.flatMap((format) => [
    [format, 'the lighthouse', lighthouse],
    [format, 'the shipped corpus', shipped],
  ]),
)('as %s, %s comes back with the same version', async (format, _, dir) => {
  const folder = await temporary();
  expect(await run('export', format, dir, join(folder, 'out'))).toMatchObject({ code: 0, complained: '' });
  expect(await run('import', format, join(folder, 'out'), join(folder, 'in'))).toMatchObject({
    code: 0,
    complained: '',
  });
  expect((await requireCorpus(join(folder, 'in'))).version).toBe((await requireCorpus(dir)).version);
});

it.each(lossless)('as %s, what breaks tables and markup comes back as it was', async (format) => {
  const hostile = `=SUM(A1)\\n"quoted", <b>&amp;</b> ' \\\\ \`back\` $rows ]]> ;\\n\\nMATCH\\t“é” 🕯`;
  const dir = await changedLighthouse([
    'claims/posts.yaml',
    '      exact: Mara Quill, principal keeper since 1981, runs the service\n',
    `      exact: "${hostile.replaceAll('"', '\\"')}"\n      prefix: ""\n      suffix: "'=x"\n      note: "@y"\n      withdrawn: { on: 1989-02, reason: "'-1" }\n    - source: gazette\n      exact: Mara Quill has left the service\n`,
  ]);
  const folder = await temporary();
  await run('export', format, dir, join(folder, 'out'));
  expect(await run('import', format, join(folder, 'out'), join(folder, 'in'))).toMatchObject({
    code: 0,
    complained: '',
  });
  expect((await requireCorpus(join(folder, 'in'))).version).toBe((await requireCorpus(dir)).version);
});

it('as FollowTheMoney the disputed is left out and what is lost is said, in the file too; the rest comes back with its quotes', async () => {
  const folder = await temporary();
  const { code, complained } = await run('export', 'ftm', lighthouse, join(folder, 'out'));
  const lost =
    'of each evidence its speaker, date and note, and the words around it; evidence that was withdrawn, and what rests on it alone; dates that are not plain (about, doubtful, one of several) stand in the summary alone; the conflicts and the questions.';
  expect([code, complained]).toEqual([
    0,
    `Lost in ftm: ${lost}
Left out, as ftm would make them look as if they had happened or nobody denied them (--with-disputed puts them in): 2 claims
  commission-takes-over-service: considered; not reported to have happened
  quill-reported-failures: contested`,
  ]);
  expect(await readFile(join(folder, 'out'), 'utf8')).toContain(`Lost in it: ${lost}`);
  expect(await run('import', 'ftm', join(folder, 'out'), join(folder, 'in'))).toMatchObject({ code: 0 });
  const [before, after] = [await requireCorpus(lighthouse), await requireCorpus(join(folder, 'in'))];
  expect(after.claims.map(({ id }) => id).sort()).toEqual(
    before.claims
      .map(({ id }) => id)
      .filter((id) => id !== 'commission-takes-over-service' && id !== 'quill-reported-failures')
      .sort(),
  );
});

it.each([[[]], [['--with-disputed']]])(
  'as FollowTheMoney with %j it says how many of each are in it, and they are what comes back',
  async (options) => {
    const folder = await temporary();
    const dir = await changedLighthouse([
      'claims/posts.yaml',
      '      exact: Mara Quill, principal keeper since 1981, runs the service\n      attested: published\n',
      '      exact: Mara Quill, principal keeper since 1981, runs the service\n      withdrawn: { on: 1989-02, reason: It was not so. }\n',
    ]);
    const { said } = await run('export', 'ftm', dir, join(folder, 'out'), ...options);
    await run('import', 'ftm', join(folder, 'out'), join(folder, 'in'));
    const { entities, claims, sources } = await requireCorpus(join(folder, 'in'));
    expect(said).toBe(
      `${entities.length} entities, ${claims.length} claims, ${sources.length} sources written to ${join(folder, 'out')} as ftm.`,
    );
  },
);

it('asked for, FollowTheMoney has the disputed too, with its stance', async () => {
  const folder = await temporary();
  await run('export', 'ftm', lighthouse, join(folder, 'out'), '--with-disputed');
  expect(await run('import', 'ftm', join(folder, 'out'), join(folder, 'in'))).toMatchObject({ code: 0 });
  const [before, after] = [await requireCorpus(lighthouse), await requireCorpus(join(folder, 'in'))];
  const told = ({ claims }: typeof before) =>
    claims
      .map(({ id, subject, relation, object, from, to, on, asserted, evidence }) => [
        ...[id, subject, relation, object, from, to, on, asserted],
        ...evidence.map(({ source, stance, exact }) => `${source} ${stance} ${exact}`),
      ])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  expect(told(after)).toEqual(told(before));
});

it.each([
  [['export'], 'the format must be one of jsonld, graphml, csv, cypher, ftm, got nothing'],
  [['export', 'rdf', 'a', 'b'], 'the format must be one of jsonld, graphml, csv, cypher, ftm, got rdf'],
  [['export', 'csv', 'a'], 'csv wants the folder of a corpus and the place to write to'],
  [['import', 'csv', 'a'], 'csv wants the place of an export and the folder to make'],
  [['import', 'csv', 'a', 'b', '--with-disputed'], "Unknown option '--with-disputed'"],
])('asked with %j it says how to ask', async (args, message) => {
  const { code, complained } = await run(...args);
  expect([code, complained.split('\n')[0]]).toEqual([2, message]);
});

it('nothing that is there is written over', async () => {
  const folder = await temporary();
  await writeFile(join(folder, 'out'), 'mine');
  expect(await run('export', 'jsonld', lighthouse, join(folder, 'out'))).toEqual({
    code: 1,
    said: '',
    complained: `${join(folder, 'out')} is there already. Nothing was written.`,
  });
  expect(await readFile(join(folder, 'out'), 'utf8')).toBe('mine');
});

it.each([
  ['jsonld', '{', 'this is not JSON: '],
  [
    'jsonld',
    '{"@context": "https://example.org/c", "a": 1}',
    'it wants a context from https://example.org/c: nothing is fetched, so write the context into the file',
  ],
  ['jsonld', '{}', "nothing in it has a corpus' id (urn:whose-watch:term:corpusId)"],
  ['graphml', '<graphml>', 'this is not XML: '],
  [
    'graphml',
    '<graphml/>',
    'the graph has no record of its corpus: only a GraphML that Whose Watch wrote can be read back',
  ],
  [
    'cypher',
    'MATCH (n) DETACH DELETE n;\n',
    'no statement here makes nodes as an export does: only a script that Whose Watch wrote can be read back',
  ],
  ['ftm', '{"id": "a"}', 'line 1 is no entity of FollowTheMoney: each line is one, with id, schema and properties'],
])('a %s that is none is refused and said: %s', async (format, text, why) => {
  const folder = await temporary();
  await writeFile(join(folder, 'given'), text);
  const { code, complained } = await run('import', format, join(folder, 'given'), join(folder, 'in'));
  expect(code).toBe(1);
  expect(complained).toContain(`is not read as ${format}: ${why}`);
});
