import { findingName } from '../../check/findings/finding-name.ts';
import { summary } from '../../check/reporters/common.ts';
import { githubReport } from '../../check/reporters/github.ts';
import { jsonReport } from '../../check/reporters/json.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { hasErrors, isStopping, type Finding } from '../../read/findings/finding.ts';
import { suggest } from '../../read/findings/nearest.ts';
import { oneOf } from '../../read/findings/one-of.ts';
import { quietOption, siteOption } from '../../read/terminal/command-line.ts';
import { showProgress } from '../../read/terminal/tasks.ts';
import { deskCommand, type Paint } from './command.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { knownReport } from './known-report.ts';

interface Shown {
  readonly paint: Paint;
  /** How many errors are known of what was not asked for. */
  readonly elsewhere: number;
  /** Whether it was asked for by name. */
  readonly isNamed: boolean;
}

type Print = (findings: readonly Finding[], shown: Shown) => string;

/** How findings are printed, by what `--format` calls it. */
const reports: Readonly<Record<string, Print>> = {
  text: (findings, { isNamed, ...shown }) =>
    terminalReport(findings, { ...shown, nameOf: findingName, withDrafts: isNamed }) ||
    `${summary(findings, shown.elsewhere)}\n`,
  json: jsonReport,
  github: githubReport,
};

/** `check`: every finding in the publication, or in a part of it, without building it. */
export const command = deskCommand(
  {
    call: 'npm run desk -- check',
    words: {
      '[<bulletin> …]': 'look at this bulletin or standing page alone, such as demonstration-cities',
      '[<language> …]': 'look at the texts in this language alone, such as sw',
    },
    options: {
      json: { help: 'print one JSON object for other programs (use npm run --silent)' },
      format: {
        value: '<name>',
        help: 'text, json, or github: what GitHub shows beside the lines of a pull request',
      },
      quiet: quietOption,
      site: siteOption,
    },
    notes: `Errors come first, and what is alike is printed once with every place. What is
not ready stops nobody: each such text has a line, and its findings are printed
where it is named. The name behind a warning is for npm run desk -- acknowledge.`,
    exit: ['no errors', 'errors'],
    examples: [
      'npm run desk -- check',
      'npm run desk -- check demonstration-cities sw',
      'npm run --silent desk -- check --json',
    ],
  },
  async ({ words, options }, { print, paint, siteUrl, progress }) => {
    showProgress(options.quiet ? undefined : progress);
    const report = reportOf(options.format || (options.json ? 'json' : 'text'));
    if (options.json && report !== jsonReport)
      throw new CommandError('The option "--json" is a format itself.', 'Write one of --json and --format.');
    const { chosen, elsewhere } = await findingsOf(options.site, siteUrl, words);
    const isSaid = chosen.length > 0 || !options.quiet || report !== reports.text;
    if (isSaid) print(report(chosen, { paint, elsewhere, isNamed: words.length > 0 }));
    if (chosen.some(({ rule }) => rule === 'check/failed')) return 2;
    return hasErrors(chosen) ? 1 : 0;
  },
);

/** What was found in what was asked for, and how many errors elsewhere. */
async function findingsOf(siteFolder: string, siteUrl: string | undefined, words: readonly string[]) {
  const known = words.length === 0 ? knownReport(siteFolder, siteUrl) : undefined;
  if (known?.findings !== undefined) return { chosen: known.findings, elsewhere: 0 };
  // All that it takes to check anything is loaded only now.
  const { checkSelection } = await import('./check-all.ts');
  const { refuseMissingTexts } = await import('./selection.ts');
  const { selection, whole, findings, chosen } = await checkSelection(siteFolder, siteUrl, words);
  refuseMissingTexts(selection, whole);
  known?.keep(chosen, whole.site.timeZone);
  const errors = (among: readonly Finding[]) => among.filter(isStopping).length;
  return { chosen, elsewhere: errors(findings) - errors(chosen) };
}

function reportOf(name: string): Print {
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (report !== undefined) return report;
  const names = Object.keys(reports);
  throw new CommandError(`There is no format "${name}".`, suggest(name, names, `Write ${oneOf(names)}.`));
}
