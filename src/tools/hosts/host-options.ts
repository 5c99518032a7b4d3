import { suggest } from '../../read/findings/nearest.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import {
  quietOption,
  seeHelp,
  siteOption,
  type CommandLine,
  type Given,
} from '../../read/terminal/command-line.ts';
import { defaultDocumentRoot } from './host-rules.ts';
import { hosts } from './hosts.ts';

const servers = hosts
  .filter(({ isServer }) => isServer)
  .map(({ title }) => title)
  .join(', ');
const width = Math.max(...hosts.map(({ name }) => name.length));

/** How the command is written. */
export const hostLine = {
  call: 'npm run host --',
  words: { '<host>': 'where the site is to lie: one of those below' },
  options: {
    out: { value: '<folder>', help: 'put the files there instead of in hosts/<host>' },
    dist: { value: '<folder>', help: 'the built site, instead of dist', default: 'dist' },
    quiet: quietOption,
    site: siteOption,
    root: {
      value: '<folder>',
      help: `where the server's site lies, instead of ${defaultDocumentRoot} (${servers})`,
      default: defaultDocumentRoot,
    },
    'language-at-root': {
      help: "answer / in the reader's language, as far as the host can; without it, / lists all",
    },
    'https-only': {
      help: 'let browsers refuse the host, and all names below its own, without https for a year',
    },
  },
  notes: `Hosts:
${hosts.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`).join('')}
SITE_URL overrides the address of the site, as in a build.`,
  exit: ['the files are written', 'something must be corrected first'],
  examples: [
    'npm run host -- nginx',
    'npm run host -- caddy --language-at-root --root /srv/news',
    'SITE_URL=https://news.example/bulletin/ npm run host -- netlify',
  ],
} as const satisfies CommandLine;

/** What was asked for. */
export type HostWish = ReturnType<typeof readHostWish>;

/**
 * @param given what was written after the command
 * @returns what was asked for
 * @throws a {@link CommandError} where there is no such host, or it cannot do what was asked for
 */
export function readHostWish({ words: [name = ''], options }: Given<typeof hostLine>) {
  const host = hosts.find((each) => each.name === name);
  if (host === undefined)
    throw new CommandError(
      `There is no host "${name}".`,
      suggest(
        name,
        hosts.map((each) => each.name),
        seeHelp(hostLine),
      ),
    );
  const {
    out,
    dist,
    site,
    root,
    quiet,
    'language-at-root': languageAtRoot,
    'https-only': httpsOnly,
  } = options;
  if (languageAtRoot && !host.hasLanguageAtRoot)
    throw new CommandError(
      `${host.title} cannot answer / in the reader's language.`,
      'Leave out --language-at-root.',
    );
  if (!/^(?:\/|[A-Za-z]:[\\/])[^\p{Cc}$\\`]*$/u.test(root))
    throw new CommandError(
      `--root takes the whole path of a folder on the server, not "${root}".`,
      `Write it from its beginning, such as --root ${defaultDocumentRoot}.`,
    );
  return { host, out: out || `hosts/${name}`, dist, site, root, quiet, languageAtRoot, httpsOnly };
}
