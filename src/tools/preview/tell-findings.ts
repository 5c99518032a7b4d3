import { terminalReport } from '../../check/reporters/terminal.ts';
import { hasErrors, type Finding } from '../../read/findings/finding.ts';
import { complain, say } from '../../read/terminal/terminal.ts';

/**
 * Says in the terminal what was found, where it is not what was said last.
 * @param base path of the site, that the server keeps
 * @returns takes all that was found, each time when it is known
 */
export function tellFindings(base: string) {
  let lastReport = '';
  let wasBroken = false;
  let lastPath = base;
  return (findings: readonly Finding[], pathname: string): void => {
    const report = terminalReport(findings);
    if (report !== lastReport) complain(report);
    lastReport = report;
    const isBroken = hasErrors(findings);
    if (wasBroken && !isBroken) say('All errors are mended.\n');
    wasBroken = isBroken;
    if (isBroken) return;
    if (pathname !== base && pathname !== lastPath)
      say(`The path of the site is now ${pathname}: start npm run dev again to see it there.\n`);
    lastPath = pathname;
  };
}
