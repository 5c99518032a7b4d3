import path from 'node:path';

import { putBack } from '../build/swap.ts';
import { terminalReport } from '../editorial/reporters/terminal.ts';
import { ending, statusOf } from './end.ts';
import { readWanted, usage } from './options.ts';
import { progressLine } from './progress.ts';
import { usualBuild, verifyAddress } from './verify-address.ts';
import { verifyFolder } from './verify-folder.ts';

const wanted = readWanted(process.argv.slice(2));
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { target, manifest } = wanted;
  const isAddress = /^https?:/i.test(target);
  await putBack(path.resolve(isAddress ? (manifest ?? usualBuild) : target));
  const line = progressLine(process.stderr);
  const verdict = isAddress
    ? await verifyAddress(wanted, (words) => process.stdout.write(words), line.show)
    : verifyFolder(target);
  line.clear();
  process.stderr.write(terminalReport(verdict.findings));
  process.stdout.write(ending(verdict, target));
  process.exitCode = statusOf(verdict);
}
