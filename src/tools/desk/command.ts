import type { Context } from './context.ts';

/** A command of the desk. */
export interface Command {
  /** Its usage, with examples. */
  readonly help: string;
  /**
   * @param options the words after its name
   * @param context where it runs
   * @returns the exit status: 0 all is well, 1 there are errors, 2 it could not run
   * @throws a `DeskError` where it cannot do what was asked
   */
  run(options: readonly string[], context: Context): Promise<number>;
}
