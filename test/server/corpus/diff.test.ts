/** `npm run corpus -- diff`: what changed between two versions of a corpus, in words. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../../server/corpus/commands.ts';
import { silentStages } from '../../../server/stages.mjs';
import { type Change, changedLighthouse, lighthouse } from '../../helpers/corpusFolder.ts';

async function diff(...folders: readonly string[]) {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  const world = { env: {}, project: lighthouse, from: lighthouse, stages: silentStages, say: tell, complain: tell };
  return { code: await runCommand(['diff', ...folders], world), told: told.join('\n') };
}

const posts = 'claims/posts.yaml';
const remains = 'exact: Tobias Fenn remains harbour master.\n';

const changes: readonly Change[] = [
  ['corpus.yaml', 'title: The Sellow light, 1988', 'title: The Sellow light'],
  ['sources.yaml', 'publisher: Sellow Courier', 'publisher: The Sellow Courier'],
  ['entities.yaml', 'aliases: [Ms Quill] }', 'aliases: [Mrs Quill, Maria Quill] }'],
  ['entities.yaml', 'aliases: [harbour master], seats: 1', 'aliases: [harbour master]'],
  ['entities.yaml', 'name: Ines Corrow }', 'name: Ines Corrow }\n- { id: ada, kind: Person, name: Ada Lowe }'],
  [posts, 'from: 1981', "from: '[1980..1981]'"],
  [posts, remains, `${remains}      withdrawn: { on: 1988-09, reason: The Gazette printed a correction. }\n`],
  [
    posts,
    '- id: harbour-master-in-authority\n  subject: harbour-master\n  relation: POST_IN\n  object: harbour-authority\n',
    '- id: lowe-advises-authority\n  subject: ada\n  relation: ADVISES\n  object: harbour-authority\n',
  ],
  [
    'claims/oversight.yaml',
    'exact: She answers to the authority’s harbour master\n',
    'exact: She answers to the authority’s harbour master, Tobias Fenn\n',
  ],
];

it('tells each change of a thing, of a field with its old and new value, and of evidence', async () => {
  const { code, told } = await diff('.', await changedLighthouse(...changes));
  expect(code).toBe(0);
  expect(told.split('\n').slice(1).join('\n')).toBe(`
The corpus
  title: was “The Sellow light, 1988”, is “The Sellow light”

Sources
  * “Light went dark for eleven nights, inspectors say” (courier)
      publisher: was “Sellow Courier”, is “The Sellow Courier”

Entities
  + Ada Lowe (ada), Person
  * Mara Quill (mara-quill), Person
      aliases: added “Mrs Quill”, “Maria Quill”
      aliases: taken out “Ms Quill”
  * harbour master of Sellow (harbour-master), Post
      seats: was 1, is not stated

Claims
  + Ada Lowe advised the Sellow Harbour Authority, as reported on 14 March 1988; when that began or ended is not stated. (lowe-advises-authority)
      + The Sellow Courier, “Light went dark for eleven nights, inspectors say”, which asserts it: “the authority’s harbour master”
  - The post of harbour master of Sellow belonged to the Sellow Harbour Authority, as reported on 14 March 1988; when that began or ended is not stated. (harbour-master-in-authority)
  * The principal keeper of the Sellow light reported to the harbour master of Sellow, as reported on 14 March 1988; when that began or ended is not stated. (keeper-reports-to-harbour-master)
      * The Sellow Courier, “Light went dark for eleven nights, inspectors say”, which asserts it: “She answers to the authority’s harbour master, Tobias Fenn”
          before: “She answers to the authority’s harbour master”
  * Mara Quill was principal keeper of the Sellow light from 1980 or 1981, last reported so on 14 March 1988; when the post was left is not stated. (quill-holds-keeper)
      beginning: was 1981, is 1980 or 1981 ([1980..1981])
  * Tobias Fenn was harbour master of Sellow from the autumn of 1986, last reported so on 14 March 1988; when the post was left is not stated. (fenn-holds-harbour-master)
      standing: was corroborated, is reported
      independent sources: was 2, is 1
      * The Coast Gazette, “Commission orders repair of Sellow light”, which asserts it: “Tobias Fenn remains harbour master.”
          withdrawn September 1988: The Gazette printed a correction.`);
});

it('tells a thing with another id as the same thing, and not again wherever it is named', async () => {
  const other = await changedLighthouse();
  for (const file of ['entities.yaml', 'questions.yaml', posts, 'claims/oversight.yaml', 'claims/inspection.yaml']) {
    const text = await readFile(join(other, file), 'utf8');
    await writeFile(
      join(other, file),
      text.replaceAll('harbour-authority', 'port-authority').replace('id: quill-holds-keeper', 'id: quill-is-keeper'),
    );
  }
  const { told } = await diff('.', other);
  const [, changed] = told.split('\n\nQuestions\n')[0]?.split(' (+ new, - gone, * changed)\n') ?? [];
  expect(changed).toBe(`
Entities
  * Sellow Harbour Authority (port-authority), Organisation
      id: was “harbour-authority”, is “port-authority”

Claims
  * Mara Quill was principal keeper of the Sellow light from 1981, last reported so on 14 March 1988; when the post was left is not stated. (quill-is-keeper)
      id: was “quill-holds-keeper”, is “quill-is-keeper”`);
});

it('says that nothing changed, whatever the files look like', async () => {
  const other = await changedLighthouse(['corpus.yaml', 'language: en', '# a comment\nlanguage: "en"']);
  expect(await diff('.', other)).toEqual({ code: 0, told: 'Both say the same.' });
});

it('asks for two folders, and refuses one with a fault', async () => {
  expect((await diff('.')).code).toBe(2);
  const faulty = await changedLighthouse(['sources.yaml', '  printedDate: true\n', '']);
  const { code, told } = await diff('.', faulty);
  expect(code).toBe(1);
  expect(told).toContain('sources.yaml:5 NO_DATE_BASIS');
});
