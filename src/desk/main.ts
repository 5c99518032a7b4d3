import { nearest } from '../reading/nearest.ts';
import { commands } from './commands.ts';
import { DeskFault } from './desk-fault.ts';
import { help } from './help.ts';

const [name = '', ...rest] = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof DeskFault)) throw error;
  process.stderr.write(`${error.message}\n  to do:     ${error.hint}\n`);
  process.exitCode = error.status;
}

async function run(): Promise<number> {
  if (['', '--help', '-h', 'help'].includes(name)) {
    process.stdout.write(help(commands));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const near = nearest(name, Object.keys(commands));
    throw new DeskFault(
      `There is no command "${name}".`,
      near === undefined ? 'Ask npm run desk -- --help which there are.' : `Write "${near}".`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(rest);
}
