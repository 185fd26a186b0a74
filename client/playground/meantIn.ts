/** Which operation of a text is run. Pure. */
import { Kind, parse } from 'graphql';

/**
 * Which operation of a text is meant: the one that was named, unless the text holds no such one and but a single other. GraphiQL learns what a text holds a little
 * after it was written, and who is quicker would be told that the operation before it is missing.
 */
export function meantIn(query: string, operationName: string | null | undefined): string | undefined {
  if (!operationName) return undefined;
  try {
    const { definitions } = parse(query, { noLocation: true });
    const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const [only, ...others] = operations;
    if (!only || others.length > 0 || only.name?.value === operationName) return operationName;
    return only.name?.value;
  } catch {
    return operationName;
  }
}
