/** How far a stage has come: done of total, in the stage's own unit. */
export type Report = (done: number, total: number) => void;

export interface Stages {
  /**
   * Runs one stage and prints one line with its outcome and time when it is done. On a terminal a bar shows its progress meanwhile;
   * elsewhere a long stage prints a plain line now and then. Stages may overlap.
   * @param work does it; it may tell how far it has come
   * @param outcome what came of it, in a few words; absent: “done”; null: no line in the end
   */
  run<T>(name: string, work: (report: Report) => Promise<T>, outcome?: ((result: T) => string) | null): Promise<T>;
  /** One line that belongs to no stage. */
  say(line: string): void;
}

export declare function createStages(out: NodeJS.WriteStream): Stages;
/** For tests and tools that want no lines. */
export declare const silentStages: Stages;
