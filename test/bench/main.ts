/** `npm run bench`: the figures on standard output, what is going on meanwhile on standard error. What it started ends with it, interrupted or not. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { StartFault } from '../../server/faults.ts';
import { createShutdown } from '../../server/shutdown.ts';
import { createStages } from '../../server/stages.mjs';
import { type Figure, reaches } from './figures.ts';
import { describeMachine, type Machine } from './machine.ts';
import { memory } from './neo4j/scratch.ts';
import { type Options, type Output, readOptions } from './options.ts';
import { jsonLines, markdownTable, textTable } from './report.ts';
import { runBench } from './run.ts';

const project = process.cwd();
const shutdown = createShutdown();

try {
  const options = readOptions(process.argv.slice(2));
  const machine = await describeMachine(memory);
  const figures = await measured(options);
  if (options.output !== 'JSON') console.log(written(options.output, figures, machine));
} catch (error) {
  process.exitCode = 1;
  if (!shutdown.interrupted) console.error(error instanceof StartFault ? `\n${error.message}` : error);
} finally {
  await shutdown.end();
}

async function measured(options: Options): Promise<readonly Figure[]> {
  const { home } = readConfig([], process.env, project);
  const folder = await mkdtemp(join(tmpdir(), 'whose-watch-bench-'));
  shutdown.onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const stages = createStages(process.stderr);
  // As they come: a long run that is cut off has told what it knew.
  const found = (figures: readonly Figure[]) => {
    if (figures.length === 0) return;
    if (options.output === 'JSON') console.log(jsonLines(figures));
    else console.error(`\n${textTable(figures)}\n`);
  };
  return runBench({ options, project, home, folder, stages, stopping: shutdown.begun, onEnd: shutdown.onEnd, found });
}

function written(output: Exclude<Output, 'JSON'>, figures: readonly Figure[], { text, busy }: Machine): string {
  const held = figures.filter((figure) => figure.target);
  const hit = held.filter(reaches).length;
  const trial = busy ? 'A trial: other programs were using the machine. ' : '';
  const summary = `${trial}${hit} of ${held.length} figures that have a target reach it. Medians, with the quarters below and above in brackets. Measured on ${text}`;
  return output === 'MARKDOWN' ? `${markdownTable(figures)}\n\n${summary}` : `${textTable(figures)}\n\n${summary}`;
}
