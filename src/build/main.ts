import { terminalReport } from '../editorial/reporters/terminal.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { readOptions } from '../reading/read-options.ts';
import { announce } from './announce.ts';
import { build } from './build.ts';

const usage = `Usage: npm run build -- [--out <folder>] [--site <folder>]

  --out <folder>   put the site there instead of in dist
  --site <folder>  build the content/ and locales/ of another folder
`;

const options = readOptions({ site: projectFolder, out: 'dist' }, usage);
if (options === undefined) {
  process.exitCode = 2;
} else {
  const { built, findings } = await build({
    siteFolder: options.site,
    outFolder: options.out,
    siteUrl: process.env.SITE_URL,
  });
  process.stderr.write(terminalReport(findings));
  process.stdout.write(announce(built, options.out));
  process.exitCode = built === undefined ? 1 : 0;
}
