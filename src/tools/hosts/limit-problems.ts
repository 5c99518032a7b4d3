import type { Finding } from '../../read/findings/finding.ts';
import type { Host } from './host.ts';
import type { Amounts, HostLimits } from './limits.ts';

/** What is said of a limit, and what the deployer can do. */
interface Kind {
  /** A number of what is counted, in words. */
  readonly words: (count: number) => string;
  /** What is refused, before that number. */
  readonly refused: string;
  readonly hint: string;
}

const numbers = new Intl.NumberFormat('en');
const counted = (noun: string) => (count: number) => `${numbers.format(count)} ${noun}`;

const kinds: Readonly<Record<keyof HostLimits, Kind>> = {
  files: { words: counted('files'), refused: 'no more than', hint: 'Choose another host.' },
  filesInFolder: {
    words: counted('files'),
    refused: 'no folder of more than',
    hint: 'Choose another host.',
  },
  fileBytes: {
    words: counted('bytes'),
    refused: 'no file of more than',
    hint: 'Make the file smaller, or choose another host.',
  },
  siteBytes: { words: counted('bytes'), refused: 'no site of more than', hint: 'Choose another host.' },
  redirects: {
    words: counted('redirects'),
    refused: 'no more than',
    hint: 'Choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.',
  },
  redirectLine: {
    words: counted('characters'),
    refused: 'no redirect of more than',
    hint: 'Choose another host, or a shorter path for the site.',
  },
  headerRules: {
    words: counted('addresses'),
    refused: 'headers for no more than',
    hint: 'Choose another host.',
  },
  headerLine: {
    words: counted('characters'),
    refused: 'no header of more than',
    hint: 'Choose another host, or let pages of your own hold fewer scripts and styles of their own.',
  },
};

/**
 * Holds a site against what its host takes, before anybody uploads it.
 * @param host the host
 * @param amounts how much there is of what hosts count
 * @param dist the built site, as the deployer named it
 * @returns what is too much: a warning where the deployer can have more, else an error
 */
export function limitProblems({ title, limits }: Host, amounts: Amounts, dist: string): Finding[] {
  return (Object.keys(kinds) as (keyof HostLimits)[]).flatMap((key) => {
    const { words, refused, hint } = kinds[key];
    const { count, of = '' } = amounts[key];
    const bounds = limits[key] ?? [];
    const passed = bounds.findLast(({ most }) => count > most);
    if (passed === undefined) return [];
    const where = passed.where === undefined ? '' : ` ${passed.where}`;
    return [
      {
        rule: 'host/limit',
        severity: passed.past === undefined ? 'error' : 'warning',
        file: key === 'fileBytes' || key === 'filesInFolder' ? `${dist}/${of}` : dist,
        line: 0,
        message: `${title} takes ${refused} ${words(passed.most)}${where}.`,
        found: ['redirectLine', 'headerLine'].includes(key) ? `${words(count)}, of ${of}` : words(count),
        expected: `no more than ${words(passed.most)}`,
        hint: passed.past ?? hint,
      },
    ];
  });
}
