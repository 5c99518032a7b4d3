import { prepare } from '../build/prepare.ts';
import type { Checked } from '../editorial/check.ts';
import { terminalReport } from '../editorial/reporters/terminal.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { complain, say } from '../reading/terminal.ts';

let findings: readonly Finding[] = [];
let lastReport = '';

/** Path of the site when the preview began: the server keeps it. */
let base: string | undefined;

/** The site that the live preview shows, as it was last read. */
export const liveSite = {
  /** @returns folder that holds `content/` and `locales/` */
  folder: () => process.env.SITE_FOLDER ?? projectFolder,

  /** @returns what was found at the last reading */
  findings: () => findings,

  /**
   * Reads and checks the site again, drafts included, and says in the terminal what changed.
   * @returns the publication and every finding
   */
  async refresh(): Promise<Checked> {
    const wasFaulty = hasErrors(findings);
    const checked = await prepare({
      siteFolder: liveSite.folder(),
      siteUrl: process.env.SITE_URL,
      withDrafts: true,
    });
    findings = checked.findings;
    const report = terminalReport(findings);
    if (report !== lastReport) complain(report);
    if (wasFaulty && !hasErrors(findings)) say('All errors are mended.\n');
    lastReport = report;
    const { pathname } = checked.publication.site.url;
    if (base !== undefined && base !== pathname && !hasErrors(findings)) {
      say(`The path of the site is now ${pathname}: start npm run dev again to see it there.\n`);
    }
    base ??= pathname;
    return checked;
  },
};
