/** `npm run corpus -- …` as a person sees it: what it says, where, and its exit code. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import corpusSchema from '../../../seeds/corpus.schema.json';
import { type ExitCode, runCommand } from '../../../server/corpus/commands.ts';
import { silentStages } from '../../../server/stages.mjs';
import { changedLighthouse, lighthouse } from '../../helpers/corpusFolder.ts';
import { cypher } from '../../helpers/cypher.ts';
import { emptyDatabase, ourNeo4j } from '../../helpers/neo4j.ts';

interface Outcome {
  readonly code: ExitCode;
  readonly said: string;
  readonly complained: string;
}

/** Runs a command as from the lighthouse's folder, with the run's Neo4j as the one that the environment names. */
async function run(...args: string[]): Promise<Outcome> {
  const { uri, username, password, database } = ourNeo4j();
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    project: join(lighthouse, '..', '..', '..'),
    from: lighthouse,
    stages: silentStages,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('check', () => {
  it('says what a corpus without fault holds', async () => {
    expect(await run('check', '.')).toEqual({
      code: 0,
      said: `The Sellow light, 1988: 2 sources, 12 entities, 19 claims, 21 quotes, 1 conflict, 2 questions. No fault.
The quotes were not looked for in their texts: --texts DIR does that.`,
      complained: '',
    });
  });

  it('says what became of the quotes when it has the texts', async () => {
    const { code, said } = await run('check', '.', '--texts', 'texts');
    expect(code).toBe(0);
    expect(said.split('\n')[1]).toBe('Quotes: 21 found word for word, once, inside the body.');
  });

  it('names what is no fault and worth a look', async () => {
    const folder = await changedLighthouse(
      [
        'entities.yaml',
        '- { id: mara-quill,',
        '- { id: t-fenn, kind: Person, name: Tobias Fenn }\n- { id: mara-quill,',
      ],
      ['claims/oversight.yaml', '      saidBy: tobias-fenn', '      saidBy: t-fenn'],
    );
    const { code, said } = await run('check', folder);
    expect(code).toBe(0);
    expect(said.split('\n').slice(1, 3)).toEqual([
      'No fault, but worth a look:',
      '  entities.yaml:2 SAME_NAME t-fenn is “Tobias Fenn”, and so is tobias-fenn (entities.yaml:4), Person too: one thing is one entity; what only may be the same is said by a claim POSSIBLY_SAME_AS',
    ]);
  });

  it('lists every fault, and what became of the quotes all the same', async () => {
    const folder = await changedLighthouse(
      ['claims/posts.yaml', 'exact: Tobias Fenn remains harbour master.', 'exact: Tobias Fenn stays harbour master.'],
      ['sources.yaml', '  printedDate: true\n', ''],
    );
    expect(await run('check', folder, `--texts=${join(folder, 'texts')}`)).toEqual({
      code: 1,
      said: '',
      complained: `  claims/posts.yaml:21 QUOTE_ALTERED the quote does not stand in gazette word for word; the nearest passage is “Tobias Fenn remains harbour master.”
  sources.yaml:5 NO_DATE_BASIS nothing says where the date of courier is from: give publishedBasis, or printedDate: true if it prints its date

Quotes: 20 found word for word, once, inside the body, 1 altered.
2 faults: nothing of this corpus can be loaded.`,
    });
  });
});

describe('load and audit', () => {
  beforeEach(emptyDatabase);

  it('load a corpus once, and prove the graph sound', async () => {
    expect(await run('load', '.')).toEqual({ code: 0, said: '', complained: '' });
    expect(await run('load', '.')).toMatchObject({ code: 0 });
    for (const audited of [await run('audit', '.'), await run('audit')]) {
      expect(audited).toMatchObject({ code: 0, complained: '' });
      expect(audited.said).toMatch(/^ {2}holds {3}the last load was finished\n[\s\S]*\nAll 1[78] invariants hold\.$/);
    }
  }, 120_000);

  it('name what is broken', async () => {
    await run('load', '.');
    await cypher("MATCH (c:Claim {id: 'quill-reported-failures'}) SET c.standing = 'REPORTED'");
    const { code, complained } = await run('audit');
    expect(code).toBe(1);
    expect(complained).toBe(`  BROKEN  a claim is contested exactly when an evidence denies it:
            quill-reported-failures
  BROKEN  all that is computed, edges too, is what the claims and evidence give:
            Claim quill-reported-failures differs in standing
2 of 17 invariants are broken.`);
  }, 120_000);

  it('load nothing of a corpus with a fault', async () => {
    const folder = await changedLighthouse(['sources.yaml', '  printedDate: true\n', '']);
    const { code, complained } = await run('load', folder);
    expect(code).toBe(1);
    expect(complained).toContain('is refused, nothing of it is loaded:\n  sources.yaml:5 NO_DATE_BASIS');
    expect(await cypher('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('refuse what is not theirs in one sentence', async () => {
    await cypher('CREATE (:Movie)');
    const { code, complained } = await run('load', '.');
    expect(code).toBe(1);
    expect(complained).toMatch(/^The database holds what is no corpus of Whose Watch: 1 Movie\. /);
    expect((await run('audit')).complained).toMatch(/^The database holds 0 corpora/);
  });
});

it('gives the schema for editors', async () => {
  const { code, said } = await run('schema');
  expect(code).toBe(0);
  expect(JSON.parse(said)).toEqual(corpusSchema);
});

describe('a command that is not asked rightly', () => {
  it.each([
    [[], 'a command is missing'],
    [['chek', '.'], 'there is no command chek; did you mean check?'],
    [['check'], 'the folder of one corpus is wanted'],
    [['check', 'a', 'b'], 'the folder of one corpus is wanted'],
    [['check', '.', '--text', 'x'], "Unknown option '--text'"],
    [['check', '.', '--texts'], "Option '--texts <value>' argument missing"],
    [['schema', '.'], 'schema takes no folder'],
  ])('%j ends with 2 and the usage', async (args, fault) => {
    const { code, said, complained } = await run(...args);
    expect(code).toBe(2);
    expect(said).toBe('');
    expect(complained.split('\n').slice(0, 3)).toEqual([fault, '', 'npm run corpus -- COMMAND']);
  });

  it('is told of itself alone', async () => {
    expect((await run('source')).complained).toBe(`the file of one text is wanted

npm run corpus -- COMMAND
  source FILE               the beginning of a text's entry for sources.yaml, with its hash

npm run corpus -- help lists all commands.`);
  });

  it.each([['help'], ['--help'], ['-h']])('%s lists all commands', async (word) => {
    const { code, said } = await run(word);
    expect(code).toBe(0);
    expect([...said.matchAll(/^ {2}([\w-]+)/gm)].map(([, command]) => command)).toEqual(
      'new check source place load diff export-csv import-csv audit audit schema suggest suggest export import'.split(
        ' ',
      ),
    );
  });

  it('asked for help, each tells of itself and does nothing', async () => {
    const { code, said } = await run('check', 'nowhere', '--help');
    expect([code, said.split('\n')[1]?.slice(0, 34)]).toEqual([0, '  check DIR [--texts DIR]   every ']);
  });
});
