import { wrap } from './columns.ts';
import type { CommandLine } from './command-line.ts';

/**
 * @param line how a command is written
 * @returns its usage, in lines for a terminal
 */
export function usageOf(line: CommandLine): string {
  const { call, words = {}, options, notes, exit, examples = [] } = line;
  const wordRows = Object.entries(words).map(([word, help]) => [word.replaceAll(/[[\]…]/g, '').trim(), help]);
  const optionRows = Object.entries(options).map(([name, { value, help }]) => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    help,
  ]);
  const width = Math.max(0, ...[...wordRows, ...optionRows].map(([label = '']) => label.length));
  const table = (rows: readonly (readonly string[])[]) =>
    rows.flatMap(([label = '', help = '']) => wrap(help, `  ${label.padEnd(width)}  `)).join('\n');
  const written = [...Object.keys(words), ...(optionRows.length > 0 ? ['[options]'] : [])];
  const blocks = [
    ['Usage:', call, ...written].join(' ').replace(/ --$/, ''),
    table(wordRows),
    table(optionRows),
    notes ?? '',
    exit === undefined ? '' : `Exit status: 0 ${exit[0]}, 1 ${exit[1]}, 2 it could not run.`,
    examples.length === 0 ? '' : ['Examples:', ...examples.map((example) => `  ${example}`)].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
