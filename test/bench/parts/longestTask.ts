/** The longest task in what a browser has traced. */

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** In microseconds: as the clock has it, and as the processor worked on it. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest by either, of the thread that runs the page: all that it did in one go, script, layout and painting. */
export function longestTask(trace: Buffer): { readonly worked: number; readonly held: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  const most = (of: (task: TraceEvent) => number | undefined) =>
    Math.max(...tasks.map((task) => of(task) ?? 0)) / 1_000;
  return { worked: most(({ tdur }) => tdur), held: most(({ dur }) => dur) };
}
