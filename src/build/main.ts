import { parseArgs } from 'node:util';

import { terminalReport } from '../editorial/reporters/terminal.ts';
import { projectFolder } from './astro-options.ts';
import { build } from './build.ts';
import { announce } from './announce.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: projectFolder },
    out: { type: 'string', default: 'dist' },
  },
});
const result = await build({ siteFolder: values.site, outFolder: values.out, siteUrl: process.env.SITE_URL });
process.stderr.write(terminalReport(result.findings));
process.stdout.write(announce(result, values.out));
process.exitCode = result.isBuilt ? 0 : 1;
