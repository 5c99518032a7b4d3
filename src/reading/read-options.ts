import { parseArgs } from 'node:util';

/**
 * Reads the options of a command. One that it does not have is told in a sentence, with the usage.
 * @param defaults options that take a word, with what they are without it
 * @param usage the command's usage
 * @param words what was written after the command; by default this process's
 * @returns the options, or undefined where one is unknown
 */
export function readOptions<Name extends string>(
  defaults: Readonly<Record<Name, string>>,
  usage: string,
  words: readonly string[] = process.argv.slice(2),
): Record<Name, string> | undefined {
  const names = Object.keys(defaults) as Name[];
  try {
    const { values } = parseArgs({
      args: [...words],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    return { ...defaults, ...(values as Partial<Record<Name, string>>) };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}
