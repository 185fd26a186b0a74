/**
 * Neo4j's classes as Java keeps them in memory, in a file that its later boots map instead of reading thousands of classes out of jars: Java calls it class
 * data sharing.
 */
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { silentStages } from '../stages.mjs';
import type { Address } from './driver.ts';
import { classDataFile } from './jars.ts';
import { findJava } from './java.ts';
import { beginManaged, type ManagedOptions } from './managed.ts';

/** Bytes that must be free for a second Neo4j beside the one that serves. */
const room = 1.5 * 1024 ** 3;

export interface Recording extends Pick<ManagedOptions, 'home' | 'heap' | 'pageCache' | 'env'> {
  /** Has that Neo4j, which is empty, do what readers will have it do: the classes it needs for that are recorded too. */
  readonly exercise?: (neo4j: Address) => Promise<unknown>;
  /** Whether it gives way to everything else, taking minutes on a busy machine. */
  readonly patient: boolean;
  /** Gives up, leaving nothing running. */
  readonly stopping?: AbortSignal;
}

/**
 * Makes the file, unless it is there, by a Neo4j that is of no other use, beside the one that serves. What keeps it from being made,
 * a full disk or another start that is making it, is nobody's trouble: a later start tries again.
 */
export async function recordClassData({ exercise, patient, ...options }: Recording): Promise<void> {
  const java = await findJava(options.env);
  if (typeof java === 'string' || process.availableMemory() < room) return;
  try {
    const file = classDataFile(options.home, java);
    if (existsSync(file)) return;
    const store = join(dirname(file), 'recording');
    const classData = join(store, 'classes.jsa');
    const neo4j = await beginManaged({
      ...options,
      store,
      classData,
      shortLived: true,
      stages: silentStages,
    });
    try {
      if (patient) setPriority(neo4j.pid, constants.priority.PRIORITY_LOW);
      await neo4j.answering;
      await exercise?.(neo4j);
    } finally {
      await neo4j.stop(options.stopping);
    }
    // One that had to hurry has left half a file.
    options.stopping?.throwIfAborted();
    await rename(classData, file);
    await rm(store, { recursive: true, force: true });
    // Of jars that were elsewhere, none is taken any more.
    for (const other of await readdir(dirname(file)))
      if (other !== basename(file) && other.startsWith(`classes-${java.release}-`))
        await rm(join(dirname(file), other));
  } catch {}
}
