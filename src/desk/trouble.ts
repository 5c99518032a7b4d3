import { DeskFault } from './desk-fault.ts';

/** What keeps a command from doing what it was asked, though it was understood. */
export class Trouble extends DeskFault {
  override readonly name = 'Trouble';

  /**
   * @param message a sentence that says what is wrong
   * @param hint what to do, in the imperative
   */
  constructor(message: string, hint: string) {
    super(message, hint, 1);
  }
}
