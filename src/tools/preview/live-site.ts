import type { Made } from '../../outputs/made.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Publication } from '../../publication/model.ts';
import { hasErrors, type Finding } from '../../read/findings/finding.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { preparePreview } from './prepare-preview.ts';
import { underFindings } from './preview-pages.ts';
import { rememberNothing } from './remembered.ts';

/** The site that the live preview shows. */
export interface LiveSite {
  /** Folder that holds `content/` and `locales/`. */
  readonly folder: string;
  /** What was read last, as far as it could be read. */
  publication(): Publication;
  /** What was found at the last reading. */
  findings(): readonly Finding[];
  /** What pages are made from; undefined as long as none could be made. */
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
  const remembered = rememberNothing();
  const read = () => preparePreview(folder, remembered);
  let last = await read();
  let made = last.made;
  let lastReport = terminalReport(last.findings);
  complain(lastReport);
  // The server keeps the path with which it began.
  const { pathname: base } = last.whole.site.url;
  return {
    folder,
    publication: () => last.whole,
    findings: () => last.findings,
    made: () => made,
    async refresh() {
      const wasBroken = hasErrors(last.findings);
      last = await read();
      made = last.made ?? (made && underFindings(made, last.findings));
      const report = terminalReport(last.findings);
      if (report !== lastReport) complain(report);
      lastReport = report;
      if (hasErrors(last.findings)) return;
      if (wasBroken) say('All errors are mended.\n');
      const { pathname } = last.whole.site.url;
      if (pathname !== base)
        say(`The path of the site is now ${pathname}: start npm run dev again to see it there.\n`);
    },
  };
}
