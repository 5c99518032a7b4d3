import { runDesk } from '../../src/tools/desk/run-desk.ts';
import type { Ended } from './run.ts';
import type { TestSite } from './site.ts';

/**
 * Runs a command of the desk in this process: one of its own for each would take longer than all that it does.
 * @param words what an editor writes after `npm run desk --`
 * @returns how it ended, as that process would
 */
export async function desk(...words: string[]): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const status = await runDesk(words, {
    print: (text) => (stdout += text),
    complain: (text) => (stderr += text),
    paint: (_colour, word) => word,
    siteUrl: undefined,
  });
  return { status, stdout, stderr };
}

/**
 * Runs a command of the desk on a site, in this process.
 * @param site the site
 * @param words what an editor writes, but for `--site`
 * @returns how it ended
 */
export function deskOn(site: TestSite, ...words: string[]): Promise<Ended> {
  return desk(...words, '--site', site.folder);
}

/**
 * @param report what the desk's check has printed
 * @returns the same without the names by which warnings are acknowledged, and how that is done
 */
export function withoutNames(report: string): string {
  return report
    .replaceAll(/^(\S+ {2}warning {2}\S+) {2}[0-9a-z]{5}$/gm, '$1')
    .replace(/^Where a warning is right as it is:.*\n/m, '');
}
