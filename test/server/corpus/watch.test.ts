/** `npm run corpus -- check --watch`: while somebody writes. */
import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../../../server/corpus/commands.ts';
import { silentStages } from '../../../server/stages.mjs';
import { changedLighthouse } from '../../helpers/corpusFolder.ts';

const sound =
  'The Sellow light, 1988: 2 sources, 12 entities, 19 claims, 21 quotes, 1 conflict, 2 questions. No fault.';
const quotes = 'Quotes: 21 found word for word, once, inside the body.';
const again = /\nChecked at \d\d:\d\d:\d\d; checked again when a file changes\. Ctrl-C ends it\./;

/** What stands on the screen, and the end of the watch. */
function watched(folder: string) {
  let screen = '';
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((done) => {
    stop = done;
  });
  const tell = (text: string) => {
    screen += `${text}\n`;
  };
  const before = () => {
    screen = '';
  };
  const world = { env: {}, project: folder, from: folder, stages: silentStages, say: tell, complain: tell };
  const code = runCommand(['check', '.', '--texts', 'texts', '--watch'], {
    ...world,
    watching: () => ({ stopped, before }),
  });
  onTestFinished(() => stop());
  return {
    shows: (text: string) => expect.poll(() => screen.replace(again, '').trim()).toBe(text),
    async end() {
      stop();
      return await code;
    },
  };
}

describe('check --watch', () => {
  it('shows the newest state alone, whichever file comes, goes or changes', async () => {
    const folder = await changedLighthouse();
    const watch = watched(folder);
    await watch.shows(`${sound}\n${quotes}`);

    await writeFile(join(folder, 'claims', 'more.yaml'), '- id: more\n');
    await watch.shows(`claims/more.yaml:1 MISSING_FIELD subject is missing. The entity that it is about.
  claims/more.yaml:1 MISSING_FIELD relation is missing. What the subject does or is to the object. \`npm run corpus -- check\` says which kinds may stand at each end.
  claims/more.yaml:1 MISSING_FIELD object is missing. The entity at the other end.
  claims/more.yaml:1 NO_EVIDENCE the claim has no evidence; a claim needs at least one source that takes a stance on it, with its exact words

${quotes}
4 faults: nothing of this corpus can be loaded.`);

    await rm(join(folder, 'claims', 'more.yaml'));
    await watch.shows(`${sound}\n${quotes}`);

    // As editors do that write beside the file and put the new one in its place.
    await writeFile(
      join(folder, 'corpus.yaml.new'),
      'id: lighthouse\ntitle: The light\ncovers: A light.\nlanguage: en\n',
    );
    await rename(join(folder, 'corpus.yaml.new'), join(folder, 'corpus.yaml'));
    await watch.shows(`${sound.replace('The Sellow light, 1988', 'The light')}\n${quotes}`);

    await rm(join(folder, 'texts', 'gazette.txt'));
    await watch.shows(`sources.yaml:16 TEXT_MISSING the folder of texts has no gazette.txt: put it there, or give the name that it has

Quotes: 13 found word for word, once, inside the body.
1 fault: nothing of this corpus can be loaded.`);
    expect(await watch.end()).toBe(0);
  });

  it('waits for a folder that is not there yet', async () => {
    const folder = await changedLighthouse();
    await rename(join(folder, 'claims'), join(folder, 'elsewhere'));
    const watch = watched(folder);
    await watch.shows(`claims/claims.yaml:1 FILE_MISSING no file of claims is there: a corpus needs one at least, such as this

1 fault: nothing of this corpus can be loaded.`);
    await rename(join(folder, 'elsewhere'), join(folder, 'claims'));
    await watch.shows(`${sound}\n${quotes}`);
    expect(await watch.end()).toBe(0);
  });

  it('ends on Ctrl-C with 0', async () => {
    const folder = await changedLighthouse();
    const bootstrap = join(import.meta.dirname, '../../../server/bootstrap.mjs');
    const child = execFile(process.execPath, [bootstrap, 'corpus', 'check', folder, '--watch']);
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      if (again.test(said)) child.kill('SIGINT');
    });
    const code = await new Promise((done) => void child.once('close', done));
    expect(said).toContain(sound);
    expect(code).toBe(0);
  });
});
