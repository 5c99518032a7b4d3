import { enableCompileCache } from 'node:module';
import path from 'node:path';

import { keptFolder } from '../../store/kept-file.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { onTerminal } from './colours.ts';
import { runDesk } from './run-desk.ts';

// What was compiled once is kept: it is a third of the time that a small check takes.
enableCompileCache(path.join(keptFolder, 'compiled'));

process.exitCode = await runDesk(process.argv.slice(2), {
  print: say,
  complain,
  paint: onTerminal,
  siteUrl: process.env.SITE_URL,
});
