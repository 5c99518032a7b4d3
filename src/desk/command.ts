/** A command of the desk. */
export interface Command {
  /** What it does, in a few words. */
  readonly summary: string;
  /** Its usage, with examples. */
  readonly help: string;
  /**
   * @param options the words after its name
   * @returns the exit status: 0 all is well, 1 there are errors, 2 it could not run
   */
  run(options: readonly string[]): Promise<number>;
}
