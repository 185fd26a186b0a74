/** What the figures were measured on. */
import { execFile } from 'node:child_process';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { promisify } from 'node:util';
import { neo4jVersion } from '../../server/neo4j/jars.ts';
import { findJava } from '../../server/neo4j/java.ts';
import type { Memory } from './neo4j/scratch.ts';

export interface Machine {
  readonly text: string;
  /** Whether other programs had a part of it when the bench began: then its figures are trials. */
  readonly busy: boolean;
}

export async function describeMachine({ heap, pageCache }: Memory): Promise<Machine> {
  const cores = cpus();
  const [load = 0] = loadavg();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const text = [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${gigabytes} GB of memory`,
    type(),
    `Node ${process.versions.node}`,
    await javaText(),
    `Neo4j ${neo4jVersion} with a heap of ${heap} and a page cache of ${pageCache} (a setting of the bench; the shipped corpus is served with the defaults)`,
    `load average when it began ${load.toFixed(1)}`,
  ];
  return { text: `${text.join(', ')}.`, busy: load > cores.length / 2 };
}

async function javaText(): Promise<string> {
  const java = await findJava(process.env);
  if (typeof java === 'string') return java;
  const { stderr } = await promisify(execFile)(java.program, ['-version']);
  return `Java ${/"([^"]+)"/.exec(stderr)?.[1] ?? java.version}`;
}
