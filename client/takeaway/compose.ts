/** Several questions to the API as one document that can be read, changed and asked again: each said what for, its fragments once, its variables together. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  print,
  Source,
  TokenKind,
  type VariableNode,
  visit,
} from 'graphql';
import type { Asked } from '../api/asked.ts';
import type { Operation } from '../playground/operation.ts';
import { joined } from './joined.ts';

/** The API reads no longer texts; comments and commas are not counted. */
const mostTokens = 2_000;

/** @param heading what all of it yields, in sentences */
export function compose(heading: readonly string[], all: readonly Asked[]): Operation {
  const asked = joined(once(all));
  // What comes first matters most; what does not fit is said to be missing.
  for (let count = asked.length; count > 1; count -= 1) {
    const left = asked.length - count;
    const remark = left > 0 ? [`${left} more that fill in details are left out, as they would be too long.`] : [];
    const operation = written([...heading, ...remark], asked.slice(0, count));
    if (tokensOf(operation.query) <= mostTokens) return operation;
  }
  return written(heading, asked.slice(0, 1));
}

function written(heading: readonly string[], asked: readonly Asked[]): Operation {
  const names = new Set<string>();
  const variables = new Map<string, unknown>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations = asked.map(({ document, variables: given, why }) => {
    for (const each of fragmentsOf(document)) fragments.set(each.name.value, each);
    return `${comment([why])}\n${print(renamed(operationOf(document), given))}`;
  });
  const text = [comment(heading), ...operations, ...[...fragments.values()].map(print)];
  return {
    query: `${text.join('\n\n')}\n`,
    variables: JSON.stringify(Object.fromEntries(variables), null, 2),
    operationName: [...names][0] ?? null,
  };

  /** With a name of its own, and variables that no other operation has with another value. */
  function renamed(operation: OperationDefinitionNode, given: Asked['variables']): OperationDefinitionNode {
    const name = free(operation.name?.value ?? 'Question', (candidate) => names.has(candidate));
    names.add(name);
    const declared = new Map(
      (operation.variableDefinitions ?? []).map(({ variable }) => {
        const own = variable.name.value;
        const value = given[own] ?? null;
        const other = (candidate: string) => variables.has(candidate) && !same(variables.get(candidate), value);
        const put = free(own, other);
        variables.set(put, value);
        return [own, put];
      }),
    );
    const changed = visit(operation, {
      [Kind.VARIABLE]: (node: VariableNode) => ({
        ...node,
        name: { ...node.name, value: declared.get(node.name.value) ?? node.name.value },
      }),
    });
    return { ...changed, name: { kind: Kind.NAME, value: name } };
  }
}

function once(asked: readonly Asked[]): Asked[] {
  const known = new Map(
    asked.map((each) => [`${operationOf(each.document).name?.value} ${JSON.stringify(each.variables)}`, each] as const),
  );
  return [...known.values()];
}

/** The name itself, or with the first number that makes it free. */
function free(name: string, taken: (candidate: string) => boolean): string {
  if (!taken(name)) return name;
  let number = 2;
  while (taken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a document without an operation cannot be asked');
  return operation;
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);

function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** Sentences as comments, a line each. */
const comment = (sentences: readonly string[]) => sentences.map((sentence) => `# ${sentence}`).join('\n');
