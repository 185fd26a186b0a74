/**
 * The first start, when what stands between this machine and Neo4j's jars gives trouble: a real Maven, whose settings send it to a repository of ours. Each
 * trouble is one message, what has arrived is kept, and the start after it goes on from there.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { jarsFolder, neo4jVersion, resolveJars } from '../../../server/neo4j/jars.ts';
import { findJava } from '../../../server/neo4j/java.ts';
import { localRepository, type MavenMirror, startMavenMirror, writeMavenSettings } from '../../helpers/mavenMirror.ts';
import { runProgram } from '../../helpers/program.ts';

/** Maven asks for 775 files, which takes ten seconds on a quiet machine and far longer on a busy one. */
const patience = 300_000;
const kernel = `neo4j-kernel-${neo4jVersion}.jar`;
const project = join(import.meta.dirname, '..', '..', '..');
const fetched = existsSync(join(localRepository(), 'org', 'neo4j', 'neo4j', neo4jVersion, `neo4j-${neo4jVersion}.pom`));

describe.skipIf(!fetched)(
  'the jars (skipped where the machine’s Maven has not fetched them)',
  { timeout: patience },
  () => {
    let home: string;
    let mirror: MavenMirror;
    /** What was asked for until one was cut off. */
    let arrived: readonly string[] = [];
    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'whose-watch-fetching-'));
      mirror = await startMavenMirror();
    });
    afterAll(async () => {
      await mirror.close();
      await rm(home, { recursive: true, force: true });
    });

    const environment = () => ({ MAVEN_OPTS: `-Duser.home=${home} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC` });

    /** What a start says when Maven cannot go on. */
    async function refusal(): Promise<string> {
      const java = await findJava(process.env);
      if (typeof java === 'string') throw new Error(java);
      const env = { ...process.env, ...environment() };
      const failed = await resolveJars(home, { java, env, report: () => undefined, silence: 2_000 }).then(
        () => 'none',
        (error: Error) => `${error.name}: ${error.message}`,
      );
      expect(existsSync(jarsFolder(home))).toBe(false);
      return failed;
    }

    const told = (reason: RegExp) =>
      new RegExp(
        `^StartFault: Maven could not fetch Neo4j ${neo4jVersion}: http://127\\.0\\.0\\.1:\\d+/\\S*: .*${reason.source}.*\n` +
          "Start again when that is put right: what has arrived is kept\\. A proxy or a mirror is what Maven's own settings\\.xml says\\. All that it said is in .*maven\\.log\nA Neo4j of yours does as well;",
      );

    test('without a network, nobody answers', async () => {
      await writeMavenSettings(home, 'http://127.0.0.1:1');
      expect(await refusal()).toMatch(told(/Connection refused/));
    });

    test('a mirror that refuses, and one that never answers, are each told within seconds', async () => {
      await writeMavenSettings(home, mirror.address);
      mirror.behaviour = 'FORBIDDING';
      expect(await refusal()).toMatch(told(/403/));
      mirror.behaviour = 'SILENT';
      expect(await refusal()).toMatch(told(/[Tt]imed? ?out/));
    });

    test('a download that is cut off half way ends the start with code 1, and one that is damaged is refused', async () => {
      mirror.behaviour = { what: 'CUT', of: kernel };
      mirror.asked();
      const { code, stderr } = await runProgram({ ...environment(), WHOSE_WATCH_HOME: home }).ended;
      expect(code).toBe(1);
      expect(`StartFault: ${stderr.trim()}`).toMatch(told(new RegExp(`${kernel}.*[Pp]remature end`)));
      expect(existsSync(jarsFolder(home))).toBe(false);
      arrived = mirror.asked();
      expect(arrived.length).toBeGreaterThan(700);
      mirror.behaviour = { what: 'DAMAGED', of: kernel };
      expect(await refusal()).toMatch(told(/[Cc]hecksum/));
    });

    test('the next start asks only for what is missing, through the proxy that Maven’s settings name, and has them all', async () => {
      mirror.behaviour = 'SERVING';
      mirror.asked();
      await writeMavenSettings(home, 'http://maven.invalid', mirror.address);
      const program = runProgram({ ...environment(), WHOSE_WATCH_HOME: home });
      await program.until(/^ {2}Neo4j jars +5\.26\.\d+, fetched by Maven +\d+\.\d s$/m);
      const { code, stderr } = await program.end('SIGTERM');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

      const asked = mirror.asked();
      expect(asked).toContain(`http://maven.invalid/org/neo4j/neo4j-kernel/${neo4jVersion}/${kernel}`);
      expect(asked.filter((url) => !url.startsWith('http://maven.invalid/'))).toEqual([]);
      const twice = asked.map((url) => new URL(url).pathname).filter((path) => arrived.includes(path));
      expect(twice.filter((path) => !path.includes('neo4j-kernel'))).toEqual([]);
      const whole = jarsFolder(readConfig([], process.env, project).home);
      expect((await readdir(jarsFolder(home))).sort()).toEqual((await readdir(whole)).sort());
    });
  },
);
