import { nearest } from '../../read/findings/nearest.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { commands } from './commands.ts';
import type { Context } from './context.ts';
import { DeskError } from './desk-error.ts';
import { help } from './help.ts';

const asksForHelp = (word: string): boolean => ['--help', '-h'].includes(word);

/**
 * Runs a command of the desk.
 * @param words what was written after `npm run desk --`
 * @param context where it runs
 * @returns the exit status: 0 all is well, 1 there are errors, 2 it could not run
 */
export async function runDesk(words: readonly string[], context: Context): Promise<number> {
  try {
    return await runCommand(words, context);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    context.complain(error.report + printableLines([error.message, `  to do:     ${error.hint}`]));
    return error.status;
  }
}

async function runCommand([name = '', ...rest]: readonly string[], context: Context): Promise<number> {
  if (name === '' || name === 'help' || asksForHelp(name)) {
    context.print(help(commands));
    return 0;
  }
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed === undefined) {
    const near = nearest(name, Object.keys(commands));
    throw new DeskError(
      `There is no command "${name}".`,
      near === undefined ? 'Ask npm run desk -- --help which there are.' : `Write "${near}".`,
    );
  }
  const command = await listed.load();
  if (rest.some(asksForHelp)) {
    context.print(command.help);
    return 0;
  }
  return command.run(rest, context);
}
