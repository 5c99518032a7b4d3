/** Why a command could not do what was asked: a sentence, and what to do instead. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
  /** What to do, in the imperative. */
  readonly hint: string;
  /** The exit status: 1 where something stands in the way, 2 where the command was not understood. */
  readonly status: 1 | 2;

  /**
   * @param message one sentence
   * @param hint what to do, in the imperative
   * @param status the exit status
   */
  constructor(message: string, hint: string, status: 1 | 2 = 2) {
    super(message);
    this.hint = hint;
    this.status = status;
  }
}
