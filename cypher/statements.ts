/**
 * Every statement the program ever runs, read once from the .cypher files beside this one: name, declared parameters, declared columns, text.
 * A statement's header declares its Question, Parameters, Columns, Row, Order and Unknown lines; a test compares them with the text.
 */
const files = import.meta.glob<string>('./{schema,write,read}/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Statement {
  /** The file's name, which the loader and the field that use it share. */
  readonly name: string;
  readonly folder: 'schema' | 'write' | 'read';
  readonly question: string;
  /** The names declared after `Parameters`, without the dollar. */
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
  /** The statement without its header. */
  readonly text: string;
  /** The same without its indentation, for Neo4j: the driver sends what is longer than 1,400 bytes in pieces, and each takes a call of the system on either side. */
  readonly sent: string;
}

const headerLine = /^\/\/ (Question|Parameters|Columns|Row|Order|Unknown) +(.*)$/;
const continuation = /^\/\/ {13}(.*)$/;

function parse(path: string, content: string): Statement {
  const header = new Map<string, string>();
  let last = '';
  for (const line of content.split('\n')) {
    const field = headerLine.exec(line);
    if (field?.[1] !== undefined) {
      last = field[1];
      header.set(last, field[2] ?? '');
      continue;
    }
    const more = continuation.exec(line);
    if (!more) break;
    header.set(last, `${header.get(last)} ${more[1]}`);
  }
  const [, folder, name] = /^\.\/(schema|write|read)\/(\w+)\.cypher$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) throw new Error(`${path} is not named like a statement`);
  const columns = header.get('Columns') ?? 'none';
  const text = content.replace(/^(\/\/.*\n)+/, '').trim();
  return {
    name,
    folder: folder as Statement['folder'],
    question: header.get('Question') ?? '',
    parameters: [...(header.get('Parameters') ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''),
    columns: columns === 'none' ? [] : columns.split(',').map((column) => column.trim()),
    text,
    sent: text.replace(/^ +/gm, ''),
  };
}

export const statements: ReadonlyMap<string, Statement> = new Map(
  Object.entries(files).map(([path, content]) => {
    const statement = parse(path, content);
    return [statement.name, statement];
  }),
);

/** The statement of that name; asking for one that no file holds is a programmer's error. */
export function statement(name: string): Statement {
  const found = statements.get(name);
  if (!found) throw new Error(`no file in cypher/ is named ${name}.cypher`);
  return found;
}
