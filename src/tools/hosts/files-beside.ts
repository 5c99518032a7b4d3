import type { HostRules } from './host-rules.ts';
import type { HostFile } from './host.ts';
import { refuseCharacters } from './refuse-characters.ts';

/**
 * Writes what Netlify and Cloudflare Pages read beside the site's own files.
 * @param rules what is told
 * @param redirects the lines of `_redirects`
 * @returns both files
 */
export function filesBeside(rules: HostRules, redirects: readonly string[]): [headers: HostFile, HostFile] {
  const lines = redirects.map((line) => `${line}\n`);
  return [
    { path: '_headers', text: headersFile(rules) },
    { path: '_redirects', text: lines.join('') },
  ];
}

/**
 * @param folder folder of these files
 * @param rules what is told
 * @returns the command that puts them and the built site into the folder `deploy`
 */
export function gatherCommand(folder: string, { url }: HostRules): string {
  return `mkdir -p deploy${url.pathname} && cp -r dist/. deploy${url.pathname} && cp ${folder}/_* deploy/`;
}

/** Nothing of pages' `Cache-Control`: hosts let a browser ask each time, and would send both of two values that fit. */
function headersFile({ url, headers, immutable, immutableFolders }: HostRules): string {
  const always = headers.map(({ name, value }) => `${name}: ${value}`);
  const blocks = [
    rule(`${url.pathname}*`, always),
    ...immutableFolders.map((folder) => rule(`${folder}*`, [`Cache-Control: ${immutable}`])),
  ];
  return blocks.join('\n');
}

function rule(path: string, lines: readonly string[]): string {
  for (const line of [path, ...lines]) refuseCharacters(line);
  return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
