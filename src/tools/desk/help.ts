import type { Listed } from './commands.ts';

/**
 * @param commands all commands by name
 * @returns what the desk prints when it is asked for help
 */
export function help(commands: Readonly<Record<string, Listed>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run desk -- <command> [options]',
    '',
    ...lines,
    '',
    'npm run desk -- <command> --help says more of each.',
    '',
  ].join('\n');
}
