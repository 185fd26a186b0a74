/** How a command is asked. */
import { parseArgs } from 'node:util';

/** It was not asked rightly; `usage` says how, where that of all commands says too much. */
export class UsageFault extends Error {
  readonly usage: string | undefined;

  constructor(message: string, usage?: string) {
    super(message);
    this.usage = usage;
  }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** @throws UsageFault in node's own words, with that usage */
export function parsedArguments<const T extends Options>(args: readonly string[], options: T, usage?: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageFault(error.message.split('.')[0] ?? error.message, usage);
    throw error;
  }
}
