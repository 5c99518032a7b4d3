import { enableCompileCache } from 'node:module';
import path from 'node:path';

import { keptFolder } from '../reading/kept-file.ts';
import { onTerminal } from './colours.ts';
import { runDesk } from './run-desk.ts';

// What was compiled once is kept: it is a third of the time that a small check takes.
enableCompileCache(path.join(keptFolder, 'compiled'));

process.exitCode = await runDesk(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  paint: onTerminal,
  siteUrl: process.env.SITE_URL,
});
