import { commands } from './commands.ts';
import { help } from './help.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const asksForHelp = ['', '--help', '-h', 'help'].includes(name);
  if (!asksForHelp) process.stderr.write(`There is no command "${name}".\n\n`);
  (asksForHelp ? process.stdout : process.stderr).write(help(commands));
  process.exitCode = asksForHelp ? 0 : 2;
} else if (rest.includes('--help') || rest.includes('-h')) {
  process.stdout.write(command.help);
} else {
  process.exitCode = await command.run(rest);
}
