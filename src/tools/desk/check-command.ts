import { findingName } from '../../check/findings/finding-name.ts';
import { githubReport } from '../../check/reporters/github.ts';
import { jsonReport } from '../../check/reporters/json.ts';
import { summary, terminalReport } from '../../check/reporters/terminal.ts';
import { hasErrors, isStopping, type Finding } from '../../read/findings/finding.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { oneOf } from '../../read/findings/one-of.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { checkAll } from './check-all.ts';
import type { Paint } from './colours.ts';
import type { Command } from './command.ts';
import { DeskError } from './desk-error.ts';
import { readArguments } from './options.ts';
import { concerns, readSelection, refuseMissingTexts } from './selection.ts';
import { withWording } from './with-wording.ts';

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
export const checkCommand: Command = {
  help: `Usage: npm run desk -- check [<bulletin> …] [<language> …] [options]

  <bulletin>       look at this bulletin alone, such as demonstration-cities
  <language>       look at the texts in this language alone, such as sw

  --json           print one JSON object for other programs (use npm run --silent)
  --format <name>  text, json, or github: what GitHub shows beside the lines of a
                   pull request
  --site <folder>  check the content/ and locales/ of another folder

Errors come first, and what is alike is printed once with every place. What is
not ready stops nobody: each such text has a line, and its findings are printed
where it is named. The name behind a warning is for npm run desk -- acknowledge.

Exit status: 0 no errors, 1 errors, 2 it could not run.

Examples:
  npm run desk -- check
  npm run desk -- check demonstration-cities sw
  npm run --silent desk -- check --json
`,
  async run(args, { print, paint, siteUrl }) {
    const { words, flags, options } = readArguments(
      {
        command: 'check',
        mayGoOn: true,
        flags: ['json'],
        options: { site: projectFolder, format: '' },
      },
      args,
    );
    const report = reportOf(options.format || (flags.json ? 'json' : 'text'));
    if (flags.json && report !== jsonReport)
      throw new DeskError('The option "--json" is a format itself.', 'Write one of --json and --format.');
    const selection = readSelection(options.site, words);
    const { whole, findings } = await checkAll(options.site, siteUrl, selection.slugs);
    refuseMissingTexts(selection, whole);
    const chosen = withWording(options.site, whole, findings.filter(concerns(selection, whole)));
    const errors = (among: readonly Finding[]) => among.filter(isStopping).length;
    const elsewhere = errors(findings) - errors(chosen);
    print(report(chosen, { paint, elsewhere, isNamed: words.length > 0 }));
    if (chosen.some(({ rule }) => rule === 'check/failed')) return 2;
    return hasErrors(chosen) ? 1 : 0;
  },
};

function reportOf(name: string): Print {
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (report !== undefined) return report;
  const names = Object.keys(reports);
  const near = nearest(name, names);
  throw new DeskError(
    `There is no format "${name}".`,
    near === undefined ? `Write ${oneOf(names)}.` : `Write "${near}".`,
  );
}
