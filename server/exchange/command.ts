/** `npm run corpus -- export` and `import`: their arguments, what they say, and their exit codes. */
import { resolve } from 'node:path';
import type { ExitCode, World } from '../corpus/commands.ts';
import { faultLines } from '../corpus/read.ts';
import { parsedArguments, UsageFault } from '../corpus/usage.ts';
import { exportCorpus, importCorpus } from './exchange.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';

const names = [...formats.keys()];

export const exchangeUsage = `  export FORMAT DIR PATH [--with-disputed]   the whole corpus as ${names.join('|')}; --with-disputed: also what is contested or was never reported to have happened, in a format that loses which
  import FORMAT PATH DIR    makes a new corpus' folder DIR of such an export, and checks it`;

export async function exportCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const asked = await readArguments(args, ['the folder of a corpus', 'the place to write to'], {
    'with-disputed': { type: 'boolean' },
  });
  const { format, first: dir, second: path, disputed } = asked;
  const { written, leftOut } = await exportCorpus(
    format,
    resolve(world.from, dir),
    resolve(world.from, path),
    disputed,
  );
  if (format.loses.length > 0) world.complain(`Lost in ${format.name}: ${format.loses.join('; ')}.`);
  if (leftOut.size > 0)
    world.complain(
      `Left out, as ${format.name} would make them look as if they had happened or nobody denied them (--with-disputed puts them in): ${leftOut.size} claims\n${[...leftOut].map(([id, mark]) => `  ${id}: ${mark}`).join('\n')}`,
    );
  world.say(
    `${written.entities} entities, ${written.claims} claims, ${written.sources} sources written to ${path} as ${format.name}.`,
  );
  return 0;
}

export async function importCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const asked = await readArguments(args, ['the place of an export', 'the folder to make'], {});
  const { format, first: path, second: dir } = asked;
  const read = await importCorpus(format, resolve(world.from, path), resolve(world.from, dir));
  if ('faults' in read) {
    world.complain(`${faultLines(read.faults)}\n\n${read.faults.length} faults: ${dir} was made, and is to be mended.`);
    return 1;
  }
  const { title, entities, claims, version } = read.corpus;
  world.say(
    `${title}: ${entities.length} entities and ${claims.length} claims in ${dir}, version ${version}. No fault.`,
  );
  return 0;
}

interface Asked {
  readonly format: Format;
  readonly first: string;
  readonly second: string;
  readonly disputed: boolean;
}

async function readArguments(
  args: readonly string[],
  wanted: readonly [string, string],
  options: Record<string, { type: 'boolean' }>,
): Promise<Asked> {
  const misused = (message: string) => new UsageFault(message, exchangeUsage);
  const { values, positionals } = parsedArguments(args, options, exchangeUsage);
  const [name = 'nothing', first, second, ...more] = positionals;
  const open = formats.get(name);
  if (!open) throw misused(`the format must be one of ${names.join(', ')}, got ${name}`);
  if (first === undefined || second === undefined || more.length > 0)
    throw misused(`${name} wants ${wanted.join(' and ')}`);
  return { format: await open(), first, second, disputed: values['with-disputed'] === true };
}
