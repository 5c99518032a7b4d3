import { checks } from './checks.ts';
import { quickFiles, testFiles } from './quick-files.ts';

/** A part of the test command: a command of an installed package, with its options. */
export type Part = readonly [command: string, ...options: string[]];

/** Keeps what was found beside the packages, so that a new installation judges every file anew. */
const kept = (name: string) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=node_modules/.cache/bulletin/${name}`,
];

/**
 * Chooses what runs. A test belongs to one of two runners: Node's own where it needs neither browser nor server nor a
 * build in another process, else Playwright's.
 * @param words what was written after `npm test --`: `quick` leaves out the tests of Playwright's runner; others leave
 * out the checks, and go to that runner unless they are parts of paths that name tests of Node's alone
 * @returns the parts, the longest first, but last the one that keeps several processors busy
 */
export function partsOf(words: readonly string[]): Part[] {
  const all = [...quickTests(quickFiles), ...checks.map(withKept)];
  if (words.length === 0) return [...all, playwrightTests([])];
  if (words.length === 1 && words[0] === 'quick') return all;
  const quick = quickFiles.filter((file) => words.some((word) => names(word, file)));
  const rest = words.filter((word) => {
    const named = testFiles.filter((file) => names(word, file));
    return named.length === 0 || named.some((file) => !quickFiles.includes(file));
  });
  return [...quickTests(quick), ...(rest.length > 0 ? [playwrightTests(rest)] : [])];
}

/** Words may name a line, as Playwright's runner takes them. */
function names(word: string, file: string): boolean {
  return file.includes(word.replace(/(?::\d+)+$/, ''));
}

function withKept(check: Part): Part {
  const [command] = check;
  return command === 'eslint' || command === 'prettier' ? [...check, ...kept(command)] : check;
}

/** A process for each folder, not for each file: what tests import is loaded once, and most time goes there. */
function quickTests(files: readonly string[]): Part[] {
  const reporters = ['spec', './tests/support/quick-reporter.ts'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  const folders = Object.groupBy(files, (file) => (file.startsWith('tests/unit/') ? 'unit' : 'others'));
  return [folders.unit, folders.others].flatMap((some) =>
    some ? [['node', '--test', '--test-isolation=none', ...reporters, ...some] as const] : [],
  );
}

function playwrightTests(words: readonly string[]): Part {
  return ['playwright', 'test', '--config', 'tests/playwright.config.ts', ...words];
}
