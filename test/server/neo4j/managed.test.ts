import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Environment, readConfig } from '../../../server/config.ts';
import { createDriver } from '../../../server/neo4j/driver.ts';
import { classDataFile, jarsFolder, neo4jVersion } from '../../../server/neo4j/jars.ts';
import { findJava, type Java } from '../../../server/neo4j/java.ts';
import { startManaged } from '../../../server/neo4j/managed.ts';
import { silentStages } from '../../../server/stages.mjs';
import { disk, mounts } from '../../helpers/disk.ts';
import { ourNeo4j } from '../../helpers/neo4j.ts';

const { store, database, ...address } = ourNeo4j();
const driver = createDriver(address);
afterAll(() => driver.close());

async function withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const session = driver.session({ database });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

describe('the managed Neo4j', () => {
  test('runs with bounded transactions, on loopback, with nothing open but Bolt', async () => {
    const wanted = {
      'db.lock.acquisition.timeout': '5s',
      'db.memory.transaction.max': '64.00MiB',
      'db.transaction.concurrent.maximum': '64',
      'db.transaction.timeout': '5s',
      'dbms.memory.transaction.total.max': '256.00MiB',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'dbms.security.auth_enabled': 'true',
      'dbms.usage_report.enabled': 'false',
      'server.bolt.listen_address': address.uri.replace('bolt://', ''),
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'server.memory.pagecache.size': '128.00MiB',
    };
    const settings = await withSession(async (session) => {
      const { records } = await session.run('SHOW SETTINGS $names YIELD name, value', { names: Object.keys(wanted) });
      return Object.fromEntries(records.map((record) => [record.get('name'), record.get('value')]));
    });
    expect(settings).toEqual(wanted);
  });

  test.each([
    ['a file', 'file:///etc/hostname', 'dbms.security.allow_csv_import_from_file_urls'],
    ['an address', 'http://127.0.0.1:1/', 'blocked'],
  ])('loads no CSV from %s', async (_from, url, reason) => {
    const load = withSession((session) => session.run('LOAD CSV FROM $url AS line RETURN line', { url }));
    await expect(load).rejects.toThrow(reason);
  });

  test('ends a transaction after 5 s, unless it asked for longer itself, as loading does', async () => {
    const outlives = (timeout?: number) =>
      withSession(async (session) => {
        const transaction = await session.beginTransaction(timeout === undefined ? {} : { timeout });
        await sleep(7_000);
        return transaction.run('RETURN 1').then(
          () => true,
          () => false,
        );
      });
    expect(await Promise.all([outlives(), outlives(20_000)])).toEqual([false, true]);
  });

  test('keeps its password and its folder from other users', async () => {
    expect((await stat(join(store, 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(store)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(store, 'password'), 'utf8')).toMatch(/^[0-9a-f]{48}$/);
  });

  test('writes down its version, which an older one is told by', async () => {
    expect(await readFile(join(store, 'neo4j-version'), 'utf8')).toBe(`${neo4jVersion}\n`);
  });

  test('is refused to a second server, and not harmed by it', async () => {
    const { home, heap, pageCache } = readConfig([], process.env, join(import.meta.dirname, '..', '..', '..'));
    const second = startManaged({
      home,
      store,
      heap,
      pageCache,
      stages: silentStages,
      env: process.env,
    });
    await expect(second).rejects.toThrow(
      /^Another Whose Watch \(process \d+\) is using this corpus' store\. Stop it first/,
    );
    await expect(driver.verifyConnectivity({ database })).resolves.toBeUndefined();
  });
});

describe('without what it needs', () => {
  async function emptyFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'whose-watch-lack-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return folder;
  }

  /** A PATH on which nothing but Java stands. */
  async function onlyJava(): Promise<string> {
    const java = await findJava(process.env);
    if (typeof java === 'string') throw new Error(java);
    const folder = await emptyFolder();
    await symlink(java.program, join(folder, 'java'));
    return folder;
  }

  const fault = (message: RegExp) =>
    expect.objectContaining({ name: 'StartFault', message: expect.stringMatching(message) });

  async function refusal(env: Environment, home?: string): Promise<unknown> {
    const folder = home ?? (await emptyFolder());
    const options = { heap: '512m', pageCache: '8m', shortLived: true, stages: silentStages, env };
    return startManaged({ ...options, home: folder, store: join(folder, 'store') }).catch((error: unknown) => error);
  }

  test('Java: the ways to a Neo4j are told, a ready docker line among them', async () => {
    expect(await refusal({ PATH: await emptyFolder() })).toEqual(
      fault(
        /^Found no Java; Neo4j needs Java 17 or newer\.\nWhose Watch needs a Neo4j\.[\s\S]*\n {2}docker run --rm -p /,
      ),
    );
  });

  test('a Java that is new enough: what was found instead is told', async () => {
    const old = await emptyFolder();
    await mkdir(join(old, 'bin'));
    await writeFile(join(old, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n', { mode: 0o755 });
    expect(await refusal({ PATH: join(old, 'bin') })).toEqual(
      fault(/^Found only Java 11 \(from the PATH\); Neo4j needs Java 17 or newer\.\nWhose Watch needs a Neo4j\./),
    );
  });

  test('Maven: so are they', async () => {
    expect(await refusal({ PATH: await onlyJava() })).toEqual(
      fault(
        /^Neo4j is not here yet, and there is no Maven \(mvn\) on the PATH to fetch it\.\nWhose Watch needs a Neo4j\./,
      ),
    );
  });

  test('a network: what Maven says of it is told, and where the rest is', async () => {
    const home = await emptyFolder();
    await mkdir(join(home, '.m2'));
    await writeFile(join(home, '.m2', 'settings.xml'), '<settings><offline>true</offline></settings>');
    const refused = await refusal({ ...process.env, MAVEN_OPTS: `-Duser.home=${home}` }, home);
    expect(refused).toEqual(fault(/^Maven could not fetch Neo4j 5\.26\.\d+: .*offline mode[\s\S]*maven\.log/));
    expect(await readdir(join(home, `neo4j-${neo4jVersion}`))).toEqual(['maven.log', 'pom.xml']);
  });

  test('a folder: what stands in its place is named', async () => {
    const file = join(await emptyFolder(), 'home');
    await writeFile(file, '');
    expect(await refusal(process.env, file)).toEqual(
      fault(
        /^Cannot use .*home.*: a file stands where a folder must\. WHOSE_WATCH_HOME puts the managed Neo4j elsewhere\.$/,
      ),
    );
  });

  /** A home whose jars are those already fetched. */
  async function homeWithJars(): Promise<{ home: string; lib: string }> {
    const { home: fetched } = readConfig([], process.env, join(import.meta.dirname, '..', '..', '..'));
    const home = await emptyFolder();
    const lib = jarsFolder(home);
    await mkdir(lib, { recursive: true });
    for (const jar of await readdir(jarsFolder(fetched))) await symlink(join(jarsFolder(fetched), jar), join(lib, jar));
    return { home, lib };
  }

  test('a store of its own time: that a newer Neo4j has used it is told, and nothing of it is touched', async () => {
    const { home } = await homeWithJars();
    const store = join(home, 'store');
    await mkdir(join(store, 'data', 'databases', 'system'), { recursive: true });
    await writeFile(join(store, 'neo4j-version'), '2025.10.1\n');
    expect(await refusal(process.env, home)).toEqual(
      fault(
        /^The store .*store was last used by Neo4j 2025\.10\.1, and this Whose Watch runs 5\.26\.\d+, which cannot read what a newer one wrote\. Everything in it comes from the corpus: remove that folder and start again, or take the newer Whose Watch\.$/,
      ),
    );
    expect((await readdir(store)).sort()).toEqual(['conf', 'data', 'neo4j-version']);
  });

  // One that setting the password needs too, and one that only booting needs.
  test.each(['neo4j-kernel', 'neo4j-bolt'])('whole jars: which folder to remove is told (%s)', async (damaged) => {
    const { home, lib } = await homeWithJars();
    const jar = join(lib, `${damaged}-${neo4jVersion}.jar`);
    const whole = await readFile(jar);
    await rm(jar);
    await writeFile(jar, whole.subarray(0, whole.length / 2));
    expect(await refusal(process.env, home)).toEqual(
      fault(/^Neo4j's files are damaged: remove .*neo4j-5\.26\.\d+ and start again, and they are fetched anew\./),
    );
  });

  test('sound class data: it boots without', async () => {
    const { home } = await homeWithJars();
    const java = await findJava(process.env);
    if (typeof java === 'string') throw new Error(java);
    await writeFile(classDataFile(home, java), 'no class data');
    const options = { heap: '512m', pageCache: '8m', shortLived: true, stages: silentStages, env: process.env };
    const neo4j = await startManaged({ ...options, home, store: join(home, 'store') });
    await neo4j.stop(AbortSignal.abort());
  });

  test('class data of where its jars are: it is made anew once they were moved; a link to them changes nothing', async () => {
    const { home, lib } = await homeWithJars();
    const java = { release: '17.0.15' } as Java;
    const before = basename(classDataFile(home, java));
    const [moved, link] = [join(home, 'moved'), join(home, 'link')];
    await mkdir(moved);
    await rename(join(lib, '..'), join(moved, basename(join(lib, '..'))));
    await symlink(moved, link);
    expect(basename(classDataFile(moved, java))).not.toBe(before);
    expect(basename(classDataFile(link, java))).toBe(basename(classDataFile(moved, java)));
  });

  test('its port: that somebody took it, who never answers, is told', async () => {
    const { home } = await homeWithJars();
    const starting = refusal(process.env, home);
    const port = await chosenPort(join(home, 'store'));
    const stranger = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void stranger.close());
    expect(await starting).toEqual(
      fault(
        new RegExp(
          `^Port ${port} on 127\\.0\\.0\\.1 was free and has been taken by another program while Neo4j started\\. Start again: another port is chosen\\.$`,
        ),
      ),
    );
    expect(existsSync(join(home, 'store', 'in-use.json'))).toBe(false);
  });

  /** As soon as it is written down: setting the first password leaves seconds until Neo4j takes it. */
  async function chosenPort(store: string): Promise<number> {
    for (;;) {
      const conf = await readFile(join(store, 'conf', 'neo4j.conf'), 'utf8').catch(() => '');
      const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(conf)?.[1];
      if (port) return Number(port);
      await sleep(5);
    }
  }

  test.runIf(mounts)('a disk that can be written: that it cannot is said', async () => {
    expect(await refusal(process.env, await disk('ro'))).toEqual(
      fault(/^Cannot use .*: it is on a read-only disk\. WHOSE_WATCH_HOME puts the managed Neo4j elsewhere\.$/),
    );
  });

  test.runIf(mounts)('room on the disk: that there is none is said, whenever it runs out', async () => {
    const { home } = await homeWithJars();
    for (const size of ['4k', '1m']) {
      const store = join(await disk(`size=${size}`), 'store');
      const options = { heap: '512m', pageCache: '8m', shortLived: true, stages: silentStages, env: process.env };
      await expect(startManaged({ ...options, home, store })).rejects.toEqual(fault(/disk.* is full|the disk is full/));
    }
  });
});
