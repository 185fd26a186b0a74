/** Claims into the files of claims/: what is there already stays as it is, comments and layout too. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Document, isAlias, isMap, isSeq, type Node, parseDocument, visit, type YAMLSeq } from 'yaml';
import { StartFault, systemCode } from '../../faults.ts';
import { canonical } from '../canonical.ts';
import type { ClaimDraft, Written } from '../drafts.ts';

/** A claim and the file, relative to the corpus' folder, that it is to stand in. */
export interface Put {
  readonly claim: ClaimDraft;
  readonly file: string;
}

export interface PutCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * @param there the claims that the folder holds
 * @throws StartFault when a file to be changed shares parts between claims by aliases; nothing is written then
 */
export async function putClaims(
  dir: string,
  there: readonly Written<ClaimDraft>[],
  puts: readonly Put[],
): Promise<PutCounts> {
  const found = new Map(there.map(({ value, at }) => [value.id, { value, file: at().file }]));
  const files = new Map<string, Document>();
  const open = async (file: string) => {
    const document = files.get(file) ?? (await documentOf(join(dir, file), file));
    files.set(file, document);
    return document;
  };
  const counts = { added: 0, changed: 0, same: 0 };
  for (const { claim, file } of puts) {
    const old = found.get(claim.id);
    const moved = old !== undefined && old.file !== file;
    if (old && !moved && canonical(old.value) === canonical(claim)) {
      counts.same += 1;
      continue;
    }
    counts[old ? 'changed' : 'added'] += 1;
    if (moved) replace(await open(old.file), claim.id, undefined);
    const document = await open(file);
    replace(document, claim.id, document.createNode(claim));
  }
  for (const [file, document] of files) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), document.toString({ lineWidth: 120 }));
  }
  return counts;
}

async function documentOf(path: string, file: string): Promise<Document> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const document = parseDocument(text);
  const aliases: unknown[] = [];
  visit(document, (_key, node) => void (isAlias(node) && aliases.push(node)));
  if (aliases.length > 0)
    throw new StartFault(`${file} uses aliases (*name), and a claim in it would change: write its values out first.`);
  if (isSeq(document.contents)) return document;
  const empty = new Document([]);
  empty.commentBefore = document.commentBefore ?? document.comment;
  return empty;
}

/** Puts a claim where the one of its id stands, else at the end; takes that one out when there is none to put. */
function replace(document: Document, id: string, claim: Node | undefined): void {
  const list = document.contents as YAMLSeq;
  const at = list.items.findIndex((item) => isMap(item) && !isAlias(item) && String(item.get('id')) === id);
  const old = list.items[at];
  if (claim === undefined) list.items.splice(at, 1);
  else if (old === undefined) list.items.push(claim);
  else {
    const { commentBefore, spaceBefore } = old as Node;
    list.items[at] = Object.assign(claim, { commentBefore, spaceBefore });
  }
  list.flow = false;
}
