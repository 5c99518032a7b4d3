import { terminalReport } from '../../check/reporters/terminal.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { readOptions } from '../../read/terminal/read-options.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { announce } from './announce.ts';
import { build } from './build.ts';

const usage = `Usage: npm run build -- [--out <folder>] [--site <folder>] [--date <day>] [--hold-back] [--portable]

  --out <folder>   put the site there instead of in dist
  --site <folder>  build the content/ and locales/ of another folder
  --date <day>     build for that day, such as 2026-12-01, instead of today: what is published later waits
  --hold-back      leave out texts with errors, instead of publishing nothing, and say which
  --portable       let links name files, so that the site works from any folder, and from a disk
`;

const options = readOptions(
  { site: projectFolder, out: 'dist', date: '', 'hold-back': false, portable: false },
  usage,
);
if (options === undefined) {
  process.exitCode = 2;
} else {
  const { built, findings, held } = await build({
    siteFolder: options.site,
    outFolder: options.out,
    siteUrl: process.env.SITE_URL,
    date: options.date,
    holdBack: options['hold-back'],
    portable: options.portable,
  });
  complain(terminalReport(findings));
  say(announce(built, options.out, { portable: options.portable, held }));
  process.exitCode = built === undefined ? 1 : 0;
}
