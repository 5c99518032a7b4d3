import { preview } from 'astro';

import { announce } from '../build/announce.ts';
import { astroOptions, projectFolder } from '../build/astro-options.ts';
import { build } from '../build/build.ts';
import { terminalReport } from '../editorial/reporters/terminal.ts';
import { localAddresses } from './addresses.ts';
import { choosePort } from './choose-port.ts';

const outFolder = 'dist';
const result = await build({ siteFolder: projectFolder, outFolder, siteUrl: process.env.SITE_URL });
process.stderr.write(terminalReport(result.findings));
process.stdout.write(announce(result, outFolder));
if (result.isBuilt) {
  const port = await choosePort();
  const options = astroOptions(result.publication, projectFolder);
  await preview({ ...options, outDir: outFolder, server: { port }, logLevel: 'error' });
  process.stdout.write(
    `Serving ${outFolder}. Stop with Ctrl+C.\n${localAddresses(result.publication, port)}`,
  );
} else {
  process.exitCode = 1;
}
