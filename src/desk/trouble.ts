/** What keeps a command from doing what it was asked: said in a sentence, with what to do about it. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  /** What to do, in the imperative. */
  readonly hint: string;

  /**
   * @param message a sentence that says what is wrong
   * @param hint what to do, in the imperative
   */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
