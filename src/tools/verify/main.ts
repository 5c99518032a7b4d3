import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { ending, statusOf } from './end.ts';
import { readWanted, usage } from './options.ts';
import { progressLine } from './progress.ts';
import { usualBuild, verifyAddress } from './verify-address.ts';
import { verifyFolder } from './verify-folder.ts';

/** Findings that are printed, three hundred lines at most. A host can be wrong in every file that it has. */
const most = 50;

const wanted = readWanted(process.argv.slice(2));
if (typeof wanted === 'string') {
  complain(`${wanted}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { target, manifest } = wanted;
  const isAddress = /^https?:/i.test(target);
  await putBack(isAddress ? (manifest ?? usualBuild) : target);
  const line = progressLine(process.stderr);
  const verdict = isAddress ? await verifyAddress(wanted, say, line.show) : verifyFolder(target);
  line.clear();
  complain(terminalReport(verdict.findings, { most }));
  say(ending(verdict, target));
  process.exitCode = statusOf(verdict);
}
