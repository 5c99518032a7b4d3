import { jsonReport } from '../editorial/reporters/json.ts';
import { summary, terminalReport } from '../editorial/reporters/terminal.ts';
import { hasErrors } from '../reading/finding.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { checkAll } from './check-all.ts';
import type { Command } from './command.ts';
import { readArguments } from './options.ts';

/** `check`: every finding in the publication, without building it. */
export const checkCommand: Command = {
  help: `Usage: npm run desk -- check [--json] [--site <folder>]

  --json           print one JSON object for other programs (use npm run --silent)
  --site <folder>  check the content/ and locales/ of another folder

Exit status: 0 no errors, 1 errors, 2 it could not run.

Examples:
  npm run desk -- check
  npm run --silent desk -- check --json
`,
  async run(args, { print, paint, siteUrl }) {
    const { flags, options } = readArguments(
      { command: 'check', flags: ['json'], options: { site: projectFolder } },
      args,
    );
    const { findings } = await checkAll(options.site, siteUrl);
    if (flags.json) print(jsonReport(findings));
    else print(findings.length > 0 ? terminalReport(findings, paint) : `${summary(findings)}\n`);
    if (findings.some(({ rule }) => rule === 'check/failed')) return 2;
    return hasErrors(findings) ? 1 : 0;
  },
};
