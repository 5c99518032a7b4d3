import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { hostLine, readHostWish, type HostWish } from './host-options.ts';
import { writeHost, type HostResult } from './write-host.ts';

process.exitCode = await runCommand(hostLine, async (given) => {
  const wish = readHostWish(given);
  await putBack(wish.dist);
  const { findings, written } = writeHost(wish, process.env.SITE_URL);
  complain(terminalReport(findings));
  if (written === undefined) return 1;
  say(summary(wish, written));
  return 0;
});

/** Says what was written, and how to go on. */
function summary({ host, out }: HostWish, { files, rules }: NonNullable<HostResult['written']>): string {
  return printableLines([
    `${out} holds what ${host.title} is told of ${rules.url.href}:`,
    ...files.map(({ path }) => `  ${path}`),
    `Next (docs/hosts/${host.name}.md says more):`,
    ...host.next(out, rules).map((line) => `  ${line}`),
  ]);
}
