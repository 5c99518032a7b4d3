import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { ending, exitStatus } from './verdict.ts';
import { readVerifyWish, verifyLine } from './options.ts';
import { progressLine } from './progress.ts';
import { usualBuild, verifyAddress } from './verify-address.ts';
import { verifyFolder } from './verify-folder.ts';

/** The most findings that are printed, about three hundred lines: a host can be wrong in every file that it has. */
const maxPrinted = 50;

process.exitCode = await runCommand(verifyLine, async (given) => {
  const wish = readVerifyWish(given);
  const { target, manifest } = wish;
  const isAddress = /^https?:/i.test(target);
  await putBack(isAddress ? (manifest ?? usualBuild) : target);
  const line = progressLine(process.stderr);
  const verdict = isAddress ? await verifyAddress(wish, say, line.show) : verifyFolder(target);
  line.clear();
  complain(terminalReport(verdict.findings, { max: maxPrinted }));
  say(ending(verdict, target));
  return exitStatus(verdict);
});
