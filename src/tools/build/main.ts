import { terminalReport } from '../../check/reporters/terminal.ts';
import { quietOption, siteOption } from '../../read/terminal/command-line.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { showProgress } from '../../read/terminal/tasks.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { announce } from './announce.ts';
import { build } from './build.ts';

const line = {
  call: 'npm run build --',
  options: {
    out: { value: '<folder>', help: 'put the site there instead of in dist', default: 'dist' },
    site: siteOption,
    date: {
      value: '<day>',
      help: 'build for that day, such as 2026-12-01, instead of today: what is published later waits',
    },
    'hold-back': { help: 'leave out texts with errors, instead of publishing nothing, and say which' },
    quiet: quietOption,
    portable: { help: 'let links name files, so that the site works from any folder, and from a disk' },
  },
  exit: ['the site is built', 'nothing was published'],
} as const;

process.exitCode = await runCommand(line, async ({ options }) => {
  const { site, out, date, portable, quiet } = options;
  showProgress(quiet ? undefined : process.stderr);
  const { built, findings, held, changed } = await build({
    siteFolder: site,
    outFolder: out,
    siteUrl: process.env.SITE_URL,
    date,
    holdBack: options['hold-back'],
    portable,
  });
  complain(terminalReport(findings));
  say(announce(built, out, { portable, held, changed, quiet }));
  return built === undefined ? 1 : 0;
});
