import { parseArgs } from 'node:util';

import { check } from '../editorial/check.ts';
import { jsonReport } from '../editorial/reporters/json.ts';
import { summary, terminalReport } from '../editorial/reporters/terminal.ts';
import { makePictures } from '../pictures/pictures.ts';
import { hasErrors, sortFindings } from '../reading/finding.ts';
import type { Command } from './command.ts';
import { projectFolder } from '../reading/project-folder.ts';

/** `check`: every finding in the publication, without building it. */
export const checkCommand: Command = {
  summary: 'says what is wrong in texts, strings and settings, and where',
  help: `Usage: npm run desk -- check [--json] [--site <folder>]

  --json           print one JSON object for other programs (use npm run --silent)
  --site <folder>  check the content/ and locales/ of another folder

Exit status: 0 no errors, 1 errors, 2 it could not run.

Examples:
  npm run desk -- check
  npm run --silent desk -- check --json
`,
  async run(options) {
    let values;
    try {
      ({ values } = parseArgs({
        args: [...options],
        options: {
          json: { type: 'boolean', default: false },
          site: { type: 'string', default: projectFolder },
        },
      }));
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n\n${checkCommand.help}`);
      return 2;
    }
    const { publication, findings: written } = check({
      siteFolder: values.site,
      siteUrl: process.env.SITE_URL,
      withDrafts: true,
    });
    const found = [...written];
    await makePictures(publication, values.site, (finding) => void found.push(finding));
    const findings = sortFindings(found);
    if (values.json) process.stdout.write(jsonReport(findings));
    else process.stdout.write(findings.length > 0 ? terminalReport(findings) : `${summary(findings)}\n`);
    if (findings.some(({ rule }) => rule === 'check/failed')) return 2;
    return hasErrors(findings) ? 1 : 0;
  },
};
