import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Publication } from '../../publication/model.ts';
import { readPublication, unreadablePublication } from '../../publication/read-publication.ts';
import { onceEach, type Finding } from '../../read/findings/finding.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/**
 * Reads a site for a command that is about one part of it: what is wrong elsewhere keeps nobody from going on.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @returns the publication, texts that are not ready included, and what was found
 * @throws a {@link CommandError} where nothing of it can be read
 */
export function siteAtHand(siteFolder: string): { publication: Publication; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const publication = readPublication({ siteFolder }, (finding) => void findings.push(finding));
  const once = onceEach(findings);
  if (publication === unreadablePublication)
    throw new CommandError('The site cannot be read.', 'Mend this first.', 1, terminalReport(once));
  return { publication, findings: once };
}
