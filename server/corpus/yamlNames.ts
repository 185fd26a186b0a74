/** Which files of a folder are a corpus': its YAML and that of `claims`, as nothing else is looked at; what begins with a dot is an editor's own. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../faults.ts';

/**
 * In order, `claims/` before those that lie there.
 * @throws the system's error when the folder cannot be read
 */
export async function yamlNames(dir: string): Promise<string[]> {
  const all = [...(await readdir(dir)), ...(await namesInClaims(dir))];
  // A plain editor on Windows adds .txt of itself.
  return all.filter((name) => /\.ya?ml(\.txt)?$/i.test(name) && !/(^|\/)[.#]/.test(name)).sort();
}

/** With the folder before each; none when there is no such folder, which is told as having no file in it. */
async function namesInClaims(dir: string): Promise<string[]> {
  try {
    const names = await readdir(join(dir, 'claims'), { recursive: true });
    return names.map((name) => `claims/${name.replaceAll('\\', '/')}`);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}
