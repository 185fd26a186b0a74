/** A whole corpus as the folder of YAML that people write. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document } from 'yaml';
import { writeNew } from '../corpus/writeNew.ts';
import type { Unchecked } from './whole.ts';

/** Editors are slow with longer files. */
const claimsInFile = 5_000;

/** @throws StartFault when the folder is there already or cannot be written */
export function writeFolder(dir: string, whole: Unchecked): Promise<void> {
  const write = async () => {
    await mkdir(dir);
    await mkdir(join(dir, 'claims'));
    for (const [name, value] of filesOf(whole)) await writeFile(join(dir, name), yamlOf(value));
  };
  return writeNew(dir, write, ': name a folder that is not');
}

function* filesOf({
  corpus,
  sources,
  entities,
  claims,
  conflicts,
  questions,
}: Unchecked): Generator<[string, unknown]> {
  yield ['corpus.yaml', corpus];
  yield ['sources.yaml', sources];
  yield ['entities.yaml', entities];
  if (conflicts.length > 0) yield ['conflicts.yaml', conflicts];
  if (questions.length > 0) yield ['questions.yaml', questions];
  if (claims.length <= claimsInFile) yield ['claims/claims.yaml', claims];
  else
    for (let from = 0, n = 1; from < claims.length; from += claimsInFile, n += 1)
      yield [`claims/claims-${String(n).padStart(3, '0')}.yaml`, claims.slice(from, from + claimsInFile)];
}

function yamlOf(value: unknown): string {
  return new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}
