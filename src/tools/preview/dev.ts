import { dev } from 'astro';

import { sendNoTelemetry } from '../build/no-telemetry.ts';
import { projectPathProblem } from '../build/project-path.ts';
import { tell } from '../build/told.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { readOptions } from '../../read/terminal/read-options.ts';
import { complain } from '../../read/terminal/terminal.ts';
import { choosePort } from './choose-port.ts';
import { endWithStarter } from './end-with-starter.ts';

const usage = `Usage: npm run dev -- [--site <folder>]

  --site <folder>  show the content/ and locales/ of another folder
`;

const misplaced = projectPathProblem();
const options = readOptions({ site: projectFolder }, usage);
if (options === undefined) {
  process.exitCode = 2;
} else if (misplaced !== undefined) {
  complain(terminalReport([misplaced]));
  process.exitCode = 1;
} else {
  // The preview would send something before it reads its configuration.
  sendNoTelemetry();
  endWithStarter();
  const server = { port: await choosePort() };
  const integrations = [tell({ siteFolder: options.site })];
  await dev({ root: projectFolder, server, logLevel: 'warn', integrations });
}
