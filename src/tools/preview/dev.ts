import { dev } from 'astro';

import { sendNoTelemetry } from '../build/no-telemetry.ts';
import { projectPathProblem } from '../build/project-path.ts';
import { tell } from '../build/told.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { complain } from '../../read/terminal/terminal.ts';
import { choosePort } from './choose-port.ts';
import { endWithStarter } from './end-with-starter.ts';

const line = { call: 'npm run dev --', options: { site: siteOption } } as const;

process.exitCode = await runCommand(line, async ({ options: { site } }) => {
  const misplaced = projectPathProblem();
  if (misplaced !== undefined) {
    complain(terminalReport([misplaced]));
    return 1;
  }
  // The preview would send something before it reads its configuration.
  sendNoTelemetry();
  endWithStarter();
  const server = { port: await choosePort() };
  const integrations = [tell({ siteFolder: site })];
  await dev({ root: projectFolder, server, logLevel: 'warn', integrations });
  return 0;
});
