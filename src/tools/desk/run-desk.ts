import { suggest } from '../../read/findings/nearest.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { asksForHelp, tellErrors } from '../../read/terminal/run-command.ts';
import type { Context } from './command.ts';
import { commands } from './commands.ts';

/**
 * Runs a command of the desk.
 * @param words what was written after `npm run desk --`
 * @param context where it runs
 * @returns the exit status: 0 all is well, 1 there are errors, 2 it could not run
 */
export function runDesk(words: readonly string[], context: Context): Promise<number> {
  return tellErrors(async () => {
    const [first = '', second = ''] = words;
    const names = Object.keys(commands);
    // Some names have two words: "new" alone stands for all that begin with it.
    const group = names.filter((name) => name.startsWith(`${first} `));
    const isGroup = group.length > 0;
    const name = isGroup ? `${first} ${second}` : first;
    const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (listed !== undefined) {
      const { command } = await listed.load();
      return command(words.slice(isGroup ? 2 : 1), context);
    }
    if (['', 'help'].includes(first) || asksForHelp(first) || (isGroup && asksForHelp(second))) {
      context.print(helpOn(isGroup ? group : names));
      return 0;
    }
    throw new CommandError(
      `There is no command "${name.trim()}".`,
      suggest(
        name,
        names,
        isGroup ? `Write one of ${group.join(', ')}.` : 'Run npm run desk -- --help to see all commands.',
      ),
    );
  }, context);
}

function helpOn(names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length));
  return [
    'Usage: npm run desk -- <command> [options]',
    '',
    ...names.map((name) => `  ${name.padEnd(width)}  ${commands[name]?.summary ?? ''}`),
    '',
    'Run npm run desk -- <command> --help to see how a command is written.',
    '',
  ].join('\n');
}
