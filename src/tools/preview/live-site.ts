import { terminalReport } from '../../check/reporters/terminal.ts';
import { hasErrors } from '../../read/findings/finding.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { preparePreview, type PreparedPreview } from './prepare-preview.ts';
import { underFindings } from './preview-pages.ts';
import { rememberNothing } from './remembered.ts';

/** The site that the live preview shows. */
export interface LiveSite {
  /** Folder that holds `content/` and `locales/`. */
  readonly folder: string;
  /** What was read last, as far as it could be read; what pages are made from is undefined as long as none could be. */
  latest(): PreparedPreview;
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
  let lastReport = terminalReport(last.findings);
  complain(lastReport);
  // The server keeps the path with which it began.
  const { pathname: base } = last.whole.site.url;
  return {
    folder,
    latest: () => last,
    async refresh() {
      const wasBroken = hasErrors(last.findings);
      const { made } = last;
      last = await read();
      last = { ...last, made: last.made ?? (made && underFindings(made, last.findings)) };
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
