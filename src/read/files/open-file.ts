import path from 'node:path';

import { fileProblem } from './file-problems.ts';
import type { Report } from '../findings/finding.ts';
import { readWhole } from './read-whole.ts';
import type { SiteFiles } from './site-files.ts';
import { inBytes, sizeLimit } from './size-limits.ts';
import { problemOnWay } from './way.ts';

/**
 * Opens a file of `content/` or `locales/`. Whatever reads one comes here: it goes through no link, waits for nothing,
 * and takes only a regular file of bounded size.
 * @param siteFolder folder that holds `content/` and `locales/`, or what was gathered of it
 * @param file path below it, with `/`
 * @param report takes the one finding where there is nothing to read
 * @returns the file's bytes, or undefined after a finding
 */
export function openFile(siteFolder: SiteFiles, file: string, report: Report): Buffer | undefined {
  if (typeof siteFolder !== 'string') return siteFolder.open(file, report);
  const problem = problemOnWay(siteFolder, path.posix.dirname(file));
  if (problem !== undefined) {
    report(problem);
    return undefined;
  }
  return openListed(siteFolder, file, report);
}

/**
 * Opens a file of a folder that was listed just now, the way to which was looked at then.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param file path below it, with `/`
 * @param report takes the one finding where there is nothing to read
 * @returns the file's bytes, or undefined after a finding
 */
export function openListed(siteFolder: string, file: string, report: Report): Buffer | undefined {
  const limit = inBytes(sizeLimit(file).megabytes);
  const read = readWhole(path.join(siteFolder, file), { limit, mayBeLink: false });
  if (Buffer.isBuffer(read)) return read;
  report(fileProblem(file, read));
  return undefined;
}
