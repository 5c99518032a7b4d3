/** Why a command could not do what was asked: a sentence, and what to do instead. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** What to do, in the imperative. */
  readonly hint: string;
  /** The exit status: 1 where something stands in the way, 2 where the command was not understood. */
  readonly status: 1 | 2;
  /** Findings that are the reason, as lines of text; empty where there are none. */
  readonly report: string;

  /**
   * @param message one sentence
   * @param hint what to do, in the imperative
   * @param status the exit status
   * @param report findings that are the reason, as lines of text
   */
  constructor(message: string, hint: string, status: 1 | 2 = 2, report = '') {
    super(message);
    this.hint = hint;
    this.status = status;
    this.report = report;
  }
}
