import { spawnSync } from 'node:child_process';

/** Whether libxml2's validator is here. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/**
 * Validates XML by a grammar.
 * @param grammar path of the grammar: Relax NG, or XML Schema where it ends in `.xsd`
 * @param files paths of the files
 * @returns what is wrong, a line each
 */
export function faultsBy(grammar: string, files: readonly string[]): string[] {
  const kind = grammar.endsWith('.xsd') ? '--schema' : '--relaxng';
  const options = ['--nonet', '--noout', kind, grammar, ...files];
  const { stderr } = spawnSync('xmllint', options, { encoding: 'utf8' });
  return stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
}

/**
 * Counts what an XPath finds in a file.
 * @param file path of the file
 * @param paths paths by name
 * @returns those that find something, each with how often
 */
export function foundBy(file: string, paths: Readonly<Record<string, string>>): Record<string, number> {
  const names = Object.keys(paths);
  const counts = Object.values(paths).map((path) => `count(${path})`);
  const { stdout } = spawnSync(
    'xmllint',
    ['--nonet', '--xpath', `concat(${counts.join(',"\n",')},"")`, file],
    {
      encoding: 'utf8',
    },
  );
  const found = stdout.trim().split('\n').map(Number);
  return Object.fromEntries(
    names.flatMap((name, index) => (found[index] === 0 ? [] : [[name, found[index] ?? Number.NaN]])),
  );
}
