/** Why a document cannot be taken: a sentence, and what to do instead. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  /** What to do, in the imperative. */
  readonly hint: string;

  /**
   * @param message one sentence
   * @param hint what to do, in the imperative
   */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
