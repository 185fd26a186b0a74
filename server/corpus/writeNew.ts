/** Files and folders that must not be there yet. */
import { StartFault, saying, systemCode } from '../faults.ts';

/**
 * @param write fails with EEXIST when there is something at the path
 * @param advice what to do then
 * @throws StartFault then, or when it cannot be written
 */
export async function writeNew(path: string, write: () => Promise<void>, advice = ''): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new StartFault(`${path} is there already${advice}. Nothing was written.`);
    throw new StartFault(`${path} cannot be written: ${saying(error)}`);
  }
}
