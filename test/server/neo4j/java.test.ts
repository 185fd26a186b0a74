import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findJava } from '../../../server/neo4j/java.ts';

/** An installation as its maker lays it out: `bin/java` and a `release` file. */
async function installed(version: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'whose-watch-java-'));
  onTestFinished(() => rm(home, { recursive: true }));
  await mkdir(join(home, 'bin'));
  await writeFile(join(home, 'bin', 'java'), '');
  await chmod(join(home, 'bin', 'java'), 0o755);
  await writeFile(join(home, 'release'), `IMPLEMENTOR="Somebody"\nJAVA_VERSION="${version}"\n`);
  return home;
}

test('JAVA_HOME comes before the PATH', async () => {
  const [first, second] = [await installed('21.0.2'), await installed('17.0.15')];
  expect(await findJava({ JAVA_HOME: first, PATH: join(second, 'bin') })).toEqual({
    program: join(first, 'bin', 'java'),
    home: first,
    version: 21,
    release: '21.0.2',
  });
});

test('one that is too old is passed over for one that is not', async () => {
  const [old, fit] = [await installed('1.8.0_392'), await installed('17')];
  expect(await findJava({ JAVA_HOME: old, PATH: join(fit, 'bin') })).toMatchObject({ home: fit, version: 17 });
});

test('what was found instead is told in words', async () => {
  const [older, old] = [await installed('1.8.0_392'), await installed('11.0.2')];
  expect(await findJava({ JAVA_HOME: older, PATH: join(old, 'bin') })).toBe(
    'only Java 8 (from JAVA_HOME) and Java 11 (from the PATH)',
  );
  expect(await findJava({ PATH: '' })).toBe('no Java');
});
