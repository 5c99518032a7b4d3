import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { styleText } from 'node:util';

import { keptFolder } from '../../store/kept-file.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { runDesk } from './run-desk.ts';

// What was compiled once is kept: it is a third of the time that a small check takes.
enableCompileCache(path.join(keptFolder, 'compiled'));

process.exitCode = await runDesk(process.argv.slice(2), {
  print: say,
  complain,
  progress: process.stderr,
  // Only on a terminal, and where NO_COLOR is not set.
  paint: (colour, word) => styleText(colour, word, { stream: process.stdout }),
  siteUrl: process.env.SITE_URL,
});
