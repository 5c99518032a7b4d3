import type { Made } from '../build/made.ts';
import { prepare } from '../build/prepare.ts';
import { terminalReport } from '../editorial/reporters/terminal.ts';
import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';
import { complain, say } from '../reading/terminal.ts';

/** The site that the live preview shows. */
export interface LiveSite {
  /** Folder that holds `content/` and `locales/`. */
  readonly folder: string;
  /** What was read last; whole only where nothing is at fault. */
  publication(): Publication;
  /** What was found at the last reading. */
  findings(): readonly Finding[];
  /** What pages are made from: of the last reading that found no error. */
  made(): Made | undefined;
  /** Reads and checks the site again, drafts included, and says in the terminal what changed. */
  refresh(): Promise<void>;
}

/**
 * Reads a site for the live preview.
 * @param folder folder that holds `content/` and `locales/`
 * @returns the site
 */
export async function readLiveSite(folder: string): Promise<LiveSite> {
  const read = () => prepare({ siteFolder: folder, siteUrl: process.env.SITE_URL, withDrafts: true });
  let last = await read();
  let made = last.made;
  let lastReport = terminalReport(last.findings);
  complain(lastReport);
  // The server keeps the path with which it began.
  const { pathname: base } = last.publication.site.url;
  return {
    folder,
    publication: () => last.publication,
    findings: () => last.findings,
    made: () => made,
    async refresh() {
      const wasFaulty = hasErrors(last.findings);
      last = await read();
      made = last.made ?? made;
      const report = terminalReport(last.findings);
      if (report !== lastReport) complain(report);
      lastReport = report;
      if (hasErrors(last.findings)) return;
      if (wasFaulty) say('All errors are mended.\n');
      const { pathname } = last.publication.site.url;
      if (pathname !== base)
        say(`The path of the site is now ${pathname}: start npm run dev again to see it there.\n`);
    },
  };
}
