import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { readHostWish, usage, type HostWish } from './host-options.ts';
import { writeHost, type HostResult } from './write-host.ts';

const words = process.argv.slice(2);
const wish = readHostWish(words);
if (words.some((word) => word === '--help' || word === '-h')) {
  say(usage);
} else if (typeof wish === 'string') {
  complain(`${wish}\n\n${usage}`);
  process.exitCode = 2;
} else {
  await putBack(wish.dist);
  const { findings, written } = writeHost(wish, process.env.SITE_URL);
  complain(terminalReport(findings));
  if (written !== undefined) say(summary(wish, written));
  process.exitCode = written === undefined ? 1 : 0;
}

/** Says what was written, and how to go on. */
function summary({ host, out }: HostWish, { files, rules }: NonNullable<HostResult['written']>): string {
  return printableLines([
    `${out} holds what ${host.title} is told of ${rules.url.href}:`,
    ...files.map(({ path }) => `  ${path}`),
    `Next (docs/hosts/${host.name}.md says more):`,
    ...host.next(out, rules).map((line) => `  ${line}`),
  ]);
}
