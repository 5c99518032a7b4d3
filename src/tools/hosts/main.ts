import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { hasErrors } from '../../read/findings/finding.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { showProgress } from '../../read/terminal/tasks.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { countOf } from '../../read/words/english.ts';
import { compressBuilt } from './compress-built.ts';
import { hostLine, readHostWish, type HostWish } from './host-options.ts';
import { writeHost, type HostResult } from './write-host.ts';

process.exitCode = await runCommand(hostLine, async (given) => {
  const wish = readHostWish(given);
  await putBack(wish.dist);
  const { findings, written } = writeHost(wish, process.env.SITE_URL);
  complain(terminalReport(findings));
  if (written === undefined) return 1;
  showProgress(wish.quiet ? undefined : process.stderr);
  const compressed = wish.host.sendsPrecompressed ? await compressBuilt(wish.dist) : undefined;
  complain(terminalReport(compressed?.problems ?? []));
  if (hasErrors(compressed?.problems ?? [])) return 1;
  if (!wish.quiet) say(summary(wish, written, compressed?.files));
  return 0;
});

/** Says what was written, and how to go on. */
function summary(
  { host, out, dist }: HostWish,
  { files, rules }: NonNullable<HostResult['written']>,
  compressed?: number,
): string {
  return printableLines([
    ...(compressed === undefined
      ? []
      : [`${dist} holds ${countOf(compressed, 'precompressed file')} beside its texts.`]),
    `${out} holds what ${host.title} is told of ${rules.url.href}:`,
    ...files.map(({ path }) => `  ${path}`),
    `Next (docs/hosts/${host.name}.md says more):`,
    ...host.next(out, rules).map((line) => `  ${line}`),
  ]);
}
