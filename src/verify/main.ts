import path from 'node:path';

import { putBack } from '../build/swap.ts';
import { terminalReport } from '../editorial/reporters/terminal.ts';
import { ending, statusOf } from './end.ts';
import { readWanted, usage } from './options.ts';
import { verifyFolder } from './verify-folder.ts';

const wanted = readWanted(process.argv.slice(2));
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n\n${usage}`);
  process.exitCode = 2;
} else {
  await putBack(path.resolve(wanted.target));
  const verdict = verifyFolder(wanted.target);
  process.stderr.write(terminalReport(verdict.findings));
  process.stdout.write(ending(verdict, wanted.target));
  process.exitCode = statusOf(verdict);
}
