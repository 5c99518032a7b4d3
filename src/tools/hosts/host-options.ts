import { parseArgs } from 'node:util';

import { nearest } from '../../read/findings/nearest.ts';
import { optionProblem } from '../../read/terminal/option-problem.ts';
import { projectFolder } from '../../store/project-folder.ts';
import type { Host } from './host.ts';
import { defaultDocumentRoot } from './host-rules.ts';
import { findHost, hosts } from './hosts.ts';

const width = Math.max(...hosts.map(({ name }) => name.length));

/** How the command is written. */
export const usage = `Usage: npm run host -- <name> [options]

${hosts.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`).join('')}
  --out <folder>      put the files there instead of in hosts/<name>
  --dist <folder>     the built site, instead of dist
  --site <folder>     the content/ and locales/ of another folder
  --root <folder>     where the server's site lies, instead of ${defaultDocumentRoot} (nginx, Apache, Caddy)
  --language-at-root  answer / in the reader's language, as far as the host can; without it, / lists all
  --https-only        let browsers refuse the host, and all names below its own, without https for a year

SITE_URL overrides the address of the site, as in a build.

Exit status: 0 the files are written, 1 something must be corrected first, 2 it could not run.

Examples:
  npm run host -- nginx
  npm run host -- caddy --language-at-root --root /srv/news
  SITE_URL=https://news.example/bulletin/ npm run host -- netlify
`;

/** What was asked for. */
export interface HostWish {
  readonly host: Host;
  readonly out: string;
  readonly dist: string;
  readonly site: string;
  readonly root: string;
  readonly languageAtRoot: boolean;
  readonly httpsOnly: boolean;
}

const options = {
  out: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  site: { type: 'string', default: projectFolder },
  root: { type: 'string', default: defaultDocumentRoot },
  'language-at-root': { type: 'boolean', default: false },
  'https-only': { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @param words what was written after the command
 * @returns what was asked for, or a sentence that says what is not understood
 */
export function readHostWish(words: readonly string[]): HostWish | string {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [name, ...others] = positionals;
    if (name === undefined) return 'Name the host.';
    if (others.length > 0) return `Files are written for one host at a time, not also ${others.join(', ')}.`;
    const host = findHost(name);
    if (host === undefined) {
      const near = nearest(
        name,
        hosts.map((each) => each.name),
      );
      return `There is no host "${name}".${near === undefined ? '' : ` Write "${near}".`}`;
    }
    const languageAtRoot = values['language-at-root'];
    if (languageAtRoot && !host.hasLanguageAtRoot) {
      return `${host.title} cannot answer / in the reader's language. Leave out --language-at-root.`;
    }
    if (!/^(?:\/|[A-Za-z]:[\\/])[^\p{Cc}$\\`]*$/u.test(values.root)) {
      return `--root takes the whole path of a folder on the server, not "${values.root}".`;
    }
    const { dist, site, root } = values;
    const out = values.out ?? `hosts/${name}`;
    return { host, out, dist, site, root, languageAtRoot, httpsOnly: values['https-only'] };
  } catch (error) {
    return optionProblem(error, Object.keys(options));
  }
}
