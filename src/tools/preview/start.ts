import type { Server } from 'node:http';

import { preview } from 'astro';

import { announce } from '../build/announce.ts';
import { build } from '../build/build.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { showProgress } from '../../read/terminal/tasks.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { localAddresses } from './addresses.ts';
import { choosePort } from './choose-port.ts';
import { guardServer } from './guard-server.ts';
import { refuseMalformed } from './refuse-malformed.ts';

const outFolder = 'dist';

process.exitCode = await runCommand({ call: 'npm start --', options: {} }, async () => {
  showProgress(process.stderr);
  const { built, findings, changed } = await build({
    siteFolder: projectFolder,
    outFolder,
    siteUrl: process.env.SITE_URL,
  });
  complain(terminalReport(findings));
  say(announce(built, outFolder, { changed }));
  if (built === undefined) return 1;
  const port = await choosePort();
  const served = await preview({
    root: projectFolder,
    outDir: outFolder,
    server: { port },
    logLevel: 'error',
  });
  // Astro's types name only what every adapter's preview has; its own, for static sites, has this too.
  const { server } = served as typeof served & { readonly server: Server };
  guardServer(server, refuseMalformed(built.publication.site.url.pathname));
  say(`Serving ${outFolder}. Stop with Ctrl+C.\n${localAddresses(built.publication, port)}`);
  return 0;
});
