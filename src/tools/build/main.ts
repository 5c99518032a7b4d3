import { enableCompileCache } from 'node:module';
import path from 'node:path';

import { quietOption, siteOption } from '../../read/terminal/command-line.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { showProgress } from '../../read/terminal/tasks.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { keptFolder } from '../../store/kept-file.ts';
import { changedLine } from './changed.ts';
import { parseShare } from './share.ts';
import { inputsOf, unchanged } from './unchanged.ts';

// What was compiled once is kept.
enableCompileCache(path.join(keptFolder, 'compiled'));

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
    only: {
      value: '<k/n>',
      help: 'make only that share of the bulletins, such as 2/8, and keep it for a build that publishes all',
    },
    portable: { help: 'let links name files, so that the site works from any folder, and from a disk' },
  },
  exit: ['the site is built', 'nothing was published'],
} as const;

process.exitCode = await runCommand(line, async ({ options }) => {
  const { site, out, date, only, portable, quiet } = options;
  showProgress(quiet ? undefined : process.stderr);
  const build = {
    siteFolder: site,
    outFolder: out,
    siteUrl: process.env.SITE_URL,
    date,
    holdBack: options['hold-back'],
    portable,
    only: parseShare(only),
  };
  const inputs = inputsOf(build);
  const told = build.only === undefined ? unchanged(build, inputs) : undefined;
  if (told === undefined) {
    // Loaded only here: where nothing has changed, nothing else is needed.
    const { buildAndTell } = await import('./build-and-tell.ts');
    return buildAndTell(build, inputs, quiet);
  }
  complain(told.report);
  say(quiet ? told.saidQuietly : told.said);
  if (!quiet) say(`${changedLine({ made: 0, kept: told.files, removed: 0 }, process.uptime())}\n`);
  return 0;
});
