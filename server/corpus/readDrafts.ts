/** The files of a corpus' folder, each item of them held against the schema by itself, so that one refused item hides no fault of another. */
import { join } from 'node:path';
import { saying, systemCode } from '../faults.ts';
import { fold } from '../fold.ts';
import type { Report } from '../stages.mjs';
import { variablesOf } from './checkQuestions.ts';
import type {
  ClaimDraft,
  ConflictDraft,
  CorpusDraft,
  Drafts,
  EntityDraft,
  QuestionDraft,
  Sort,
  SourceDraft,
  Written,
} from './drafts.ts';
import { isMap } from './isMap.ts';
import { looksLikeId } from './looksLikeId.ts';
import { type Definition, refusals } from './schema.ts';
import type { Fault, Place } from './types.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';
import { yamlNames } from './yamlNames.ts';

/**
 * What could be read; nothing when the folder itself cannot be.
 * @param report told after every file how many of how many are read
 */
export async function readDrafts(
  dir: string,
  report: Report = () => undefined,
): Promise<{ readonly drafts?: Drafts; readonly faults: Fault[] }> {
  const names = await namesIn(dir);
  if ('fault' in names) return { faults: [names.fault] };
  const reading = new Reading(dir, (done) => report(done, names.claims.length + known.length));
  const [corpus] = await reading.items<CorpusDraft>('corpusFile', ['corpus.yaml']);
  const drafts = {
    ...(corpus && { corpus }),
    sources: await reading.items<SourceDraft>('source', ['sources.yaml']),
    entities: await reading.entities(),
    claims: await reading.claims(names.claims),
    conflicts: await reading.items<ConflictDraft>('conflict', names.optional('conflicts.yaml')),
    questions: await reading.items<QuestionDraft>('question', names.optional('questions.yaml')),
    refused: reading.refused,
    unread: reading.unread,
  };
  return { drafts, faults: [...names.strays, ...reading.faults] };
}

interface Names {
  readonly claims: readonly string[];
  /** The file in a list when it is there, else nothing. */
  optional(name: string): readonly string[];
  /** A YAML file that nothing reads is a slip: somebody believes that what it says is in the corpus. */
  readonly strays: readonly Fault[];
}

const known = ['corpus.yaml', 'sources.yaml', 'entities.yaml', 'conflicts.yaml', 'questions.yaml'];

async function namesIn(dir: string): Promise<Names | { readonly fault: Fault }> {
  const fault = (message: string): { fault: Fault } => ({ fault: { file: dir, line: 1, code: 'NO_FOLDER', message } });
  try {
    const yaml = await yamlNames(dir);
    const claims = yaml.filter((name) => /^claims\/[^/]+\.yaml$/.test(name));
    const strays = yaml
      .filter((name) => !known.includes(name) && !claims.includes(name))
      .map((file) => ({
        file,
        line: 1,
        code: 'UNKNOWN_FILE',
        message: `this file is not read: ${whereTo(file)}`,
      }));
    return { claims, optional: (name) => (yaml.includes(name) ? [name] : []), strays };
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      return fault('there is no such folder: give one that holds corpus.yaml, sources.yaml, entities.yaml and claims/');
    return fault(`the folder cannot be read: ${saying(error)}`);
  }
}

/** What becomes of a file that stands where nothing is read, or under such a name. */
function whereTo(file: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+?)\.ya?ml(?:\.txt)?$/i.exec(file) ?? [];
  const nested = /^claims\/.+\//.test(file);
  const right = nested ? `claims/${name}.yaml` : `${folder}${name}.yaml`;
  if (right !== file && (folder !== '' || known.includes(right))) return `call it ${right}`;
  return `a corpus is ${known.join(', ')} and claims/*.yaml: rename it, or take it out`;
}

/** Reads files and gathers what the schema refuses. */
class Reading {
  readonly faults: Fault[] = [];
  readonly refused: { readonly id: string; readonly sort: Sort; readonly place: Place }[] = [];
  readonly unread: Sort[] = [];
  readonly #dir: string;
  readonly #onRead: (files: number) => void;
  #entities: readonly Written<EntityDraft>[] = [];
  #files = 0;

  constructor(dir: string, onRead: (files: number) => void) {
    this.#dir = dir;
    this.#onRead = onRead;
  }

  /** Read before what names them. */
  async entities(): Promise<Written<EntityDraft>[]> {
    const entities = await this.items<EntityDraft>('entity', ['entities.yaml']);
    this.#entities = entities;
    return entities;
  }

  /** Those of all the files of claims; without any there is nothing to load, however many files there are. */
  async claims(files: readonly string[]): Promise<Written<ClaimDraft>[]> {
    const [file = 'claims/claims.yaml'] = files;
    const place = { file, line: 1 };
    if (files.length === 0) {
      const message = 'no file of claims is there: a corpus needs one at least, such as this';
      this.#refuse('claim', { ...place, code: 'FILE_MISSING', message });
      return [];
    }
    const claims = await this.items<ClaimDraft>('claim', files);
    if (claims.length === 0 && !this.unread.includes('claim') && this.refused.every(({ sort }) => sort !== 'claim'))
      this.#refuse('claim', {
        ...place,
        code: 'NO_CLAIMS',
        message: `no claim stands in claims/: ${beginsWith('claim')}`,
      });
    return claims;
  }

  /** The items that the schema admits, of all the files in order. */
  async items<T>(definition: Definition, files: readonly string[]): Promise<Written<T>[]> {
    const admitted: Written<T>[] = [];
    for (const name of files) {
      const file = await readYaml(join(this.#dir, name), name);
      if ('faults' in file) this.#refuse(definition, ...file.faults);
      else
        for (const item of this.#split(file, name, definition))
          if (this.#admits<T>(item, definition)) admitted.push(item);
      this.#files += 1;
      this.#onRead(this.#files);
    }
    return admitted;
  }

  /** A file of which nothing can be used. */
  #refuse(definition: Definition, ...faults: readonly Fault[]): void {
    this.faults.push(...faults);
    if (definition !== 'corpusFile') this.unread.push(definition);
  }

  #split(file: YamlFile, name: string, definition: Definition): Written<unknown>[] {
    const { value } = file;
    if (definition === 'corpusFile') return [written(value, [], file, name)];
    if (value === undefined) {
      // Of claims there may be files in which all is a remark, as suggestions are that nobody took.
      if (definition === 'source' || definition === 'entity' || (definition === 'claim' && file.blank)) {
        const or = definition === 'claim' ? '; take it out if it is to hold none' : '';
        const message = `nothing stands in this file: ${beginsWith(definition)}${or}`;
        this.#refuse(definition, { file: name, line: 1, code: 'FILE_EMPTY', message });
      }
      return [];
    }
    if (!Array.isArray(value)) {
      const message = `this file must be a list: ${beginsWith(definition)}`;
      this.#refuse(definition, { file: name, line: 1, code: 'WRONG_TYPE', message });
      return [];
    }
    if (definition === 'question') typeQuestions(value, file.coreValue());
    return value.map((item, n) => written(item, [n], file, name));
  }

  /** People write names where an id is wanted. */
  #entityNamed(words: string): string | undefined {
    return this.#entities.find(({ value: { name, aliases = [] } }) =>
      [name, ...aliases].some((spelling) => fold(spelling) === fold(words)),
    )?.value.id;
  }

  #admits<T>(item: Written<unknown>, definition: Definition): item is Written<T> {
    const found = refusals(definition, item.value);
    if (found.length === 0) return true;
    for (const { path, code, message } of found) {
      const entity = code === 'BAD_ID' ? this.#entityNamed(String(valueAt(item.value, path))) : undefined;
      const hint = entity === undefined ? '' : `; ${entity} is the entity of that name`;
      this.faults.push({ ...item.at(...path), code, message: `${message}${hint}` });
    }
    const id = idOf(item.value);
    if (id !== undefined && definition !== 'corpusFile')
      this.refused.push({ id, sort: definition, place: item.at('id') });
    return false;
  }
}

function beginsWith(definition: Definition): string {
  return `each ${definition} begins with "- id:"`;
}

/** The line of an item is known, that of a field is looked up only when somebody is told of it. */
function written(value: unknown, start: readonly number[], file: YamlFile, name: string): Written<unknown> {
  const line = file.itemLines[start[0] ?? 0] ?? 1;
  return {
    value,
    at: (...path) =>
      path.length === 0
        ? { file: name, line }
        : {
            file: name,
            get line() {
              return file.lineOf([...start, ...path]);
            },
          },
  };
}

function valueAt(item: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
    item,
  );
}

function idOf(item: unknown): string | undefined {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
  return typeof id === 'string' && looksLikeId(id) ? id : undefined;
}

/** `variables` and `expect` are JSON written as YAML: there, and only there, numbers, truth values and null are themselves. */
function typeQuestions(items: readonly unknown[], core: unknown): void {
  for (const [n, item] of items.entries()) {
    const typed: unknown = Array.isArray(core) ? core[n] : undefined;
    if (!isMap(item) || !isMap(typed)) continue;
    if (isMap(item.variables)) item.variables = variablesOf(String(item.query), item.variables, typed.variables);
    if ('expect' in item) item.expect = typed.expect;
  }
}
