import type { HostRules } from './host-rules.ts';
import { refuseCharacters } from './refuse-characters.ts';

/**
 * Writes a `_headers` file, as Netlify and Cloudflare Pages read it. It says nothing of pages' `Cache-Control`: both
 * hosts let a browser ask each time by themselves, and would send both values where two rules fit one address.
 * @param rules what is told
 * @returns the file
 */
export function headersFile({ url, headers, immutable, immutableFolders }: HostRules): string {
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
